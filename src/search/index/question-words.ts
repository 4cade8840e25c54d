/**
 * The function words of languages that Orama's lists, which are Snowball's for the most part, lack: those of
 * questions, which readers ask; of Korean and Thai, of which there is no list, the commonest of all kinds.
 */
export const QUESTION_WORDS: Partial<Record<string, string>> = {
  ar: 'لماذا',
  da: 'hvordan hvem hvornår hvorfor hvilken hvilket hvilke kan',
  de: 'wer wem wen wessen wann warum weshalb wieso wozu womit wofür wodurch worin woher wohin gibt kann können',
  el: 'πώς τι ποιος ποια ποιο ποιες πού πότε γιατί',
  es: 'porqué',
  fi: 'miten milloin kuinka',
  fr: 'comment pourquoi quand où combien quoi lequel laquelle lesquels lesquelles peut',
  hi: 'कैसे क्या कहाँ कब क्यों',
  id: 'dimana',
  it: 'cosa quali quando può',
  ja: 'どう どのように なぜ いつ 誰 た い',
  ko: '어떻게 무엇 왜 언제 어디 누가 누구 어떤 어느 그리고 또는 및 대한 대해 위한 위해 통한 통해 있는 있다 하는 것 수',
  nl: 'waar wanneer waarom welke welk kan',
  no: 'hvilket hvordan hvilke',
  pt: 'quais onde quanto quantos quantas porque pode',
  ru: 'почему какие какое сколько',
  th: 'ที่ ของ และ ใน เป็น คือ การ ความ ให้ ได้ ว่า จะ มี ไม่ กับ จาก โดย หรือ แต่ ก็ นี้ นั้น ซึ่ง เพื่อ อะไร อย่างไร ทำไม เมื่อไร ใคร ยังไง',
  tr: 'kaç',
  uk: 'хто де чому який яка яке які скільки',
};
