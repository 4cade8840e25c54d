import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/library/content-folder.ts';

describe('contentFolder', () => {
  it('is content unless CONTENT_DIR says otherwise', () => {
    expect(contentFolder({})).toBe('content');
    expect(contentFolder({ CONTENT_DIR: '' })).toBe('content');
    expect(contentFolder({ CONTENT_DIR: '/lists/neurons' })).toBe('/lists/neurons');
  });
});
