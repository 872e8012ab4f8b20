// The peers of the bench. Plain JavaScript: their packages are installed for the bench alone, and no type check needs them.

/** @returns {Promise<{ name: string, read: (text: string) => unknown }[]>} */
export async function peers() {
  const [{ default: nlp }, { default: wink }, { default: model }, recognizers, chrono] = await Promise.all([
    import('compromise'),
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
    import('@microsoft/recognizers-text-suite'),
    import('chrono-node'),
  ]);
  const winkNlp = wink(model);
  const suite = recognizers.default ?? recognizers;
  return [
    { name: 'compromise (numbers)', read: (text) => nlp(text).numbers().json() },
    { name: 'wink-nlp (entities)', read: (text) => winkNlp.readDoc(text).entities().out(winkNlp.its.detail) },
    { name: 'Recognizers-Text (numbers)', read: (text) => suite.recognizeNumber(text, suite.Culture.English) },
    { name: 'chrono-node (dates)', read: (text) => chrono.parse(text) },
  ];
}
