/**
 * Runs in the head, before anything is painted, so that no page flashes in the wrong theme or density. It
 * stands alone: the page inlines it.
 */
export const headScript = `(()=>{const r=document.documentElement;r.classList.add('js');try{for(const k of['theme','rows']){const v=localStorage.getItem('lectern:'+k);if(v)r.dataset[k]=v}}catch{}})()`;
