/** What the figures call a group of papers. */
export function topicName(topic: { title: string } | undefined): string {
  return topic?.title ?? 'Without a topic';
}

/** The style that gives an element of class `hue` the colour of a topic; without a hue it keeps the site's. */
export function hueStyle(topic: { hue?: number | undefined } | undefined): string | undefined {
  return topic?.hue === undefined ? undefined : `--hue: ${topic.hue}`;
}
