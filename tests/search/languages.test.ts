import { describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { parseSearch } from '../../src/search/engine/search-state.ts';
import { languageModules, languageOf } from '../../src/search/index/languages.ts';
import { searchPapers } from './engine-over.ts';

/** A list in a language, and queries with the papers that answer them. */
interface Sample {
  language: string;
  papers: readonly (readonly [title: string, abstract: string])[];
  queries: readonly (readonly [query: string, answers: readonly number[]])[];
}

const samples: readonly Sample[] = [
  {
    language: 'de',
    papers: [
      ['Tiefe neuronale Netze', 'Wir untersuchen das Verhalten großer Netzwerke.'],
      ['Häuser und Straßen', 'Eine Erkennung von Bildern aus der Luft.'],
      ['Sprache', 'Sprachmodelle lernen aus Texten, die Menschen schreiben.'],
    ],
    queries: [
      ['neuronales Netz', [0]],
      ['Haus Strasse', [1]],
      ['Häuser', [1]],
      ['Hauser', [1]],
      ['STRASSEN', [1]],
      ['Bild', [1]],
      ['Wie lernen Menschen aus einem Text?', [2]],
      ['Warum gibt es Häuser?', [1]],
      ['grosse Netzwerke', [0]],
    ],
  },
  {
    language: 'fr',
    papers: [
      ['L’apprentissage profond', 'Une méthode évaluée sur des images.'],
      ['Réseaux de neurones', "Qu'une évaluation soit possible n'étonne pas."],
      ['Cœur et œil', 'Des résultats obtenus aujourd’hui.'],
    ],
    queries: [
      ['apprentissage', [0]],
      ["l'apprentissage", [0]],
      ['apprentissages profonds', [0]],
      ['évaluer', [0, 1]],
      ['evaluee', [0]],
      ['évaluées', [0, 1]],
      ['reseau', [1]],
      ['d’un réseau', [1]],
      ['coeur', [2]],
      ['œil', [2]],
      ['comment les réseaux', [1]],
    ],
  },
  {
    language: 'es',
    papers: [
      ['Redes neuronales', 'La computación de imágenes.'],
      ['Aprendizaje', 'Varias computaciones en español.'],
    ],
    queries: [
      ['red neuronal', [0]],
      ['computación', [0, 1]],
      ['computacion', [0]],
      ['espanol', [1]],
      ['¿Cómo es el aprendizaje?', [1]],
    ],
  },
  {
    language: 'ru',
    papers: [
      ['Нейронные сети', 'Обучение глубоких моделей.'],
      ['Распознавание речи', 'Российский корпус и ёлка.'],
    ],
    queries: [
      ['нейронная сеть', [0]],
      ['обучения', [0]],
      ['елка', [1]],
      ['российских', [1]],
      ['как распознавать речь', [1]],
    ],
  },
  {
    language: 'zh',
    papers: [
      ['使用Transformer的图像分类', '我们提出了一种新的方法，用于医学图像。'],
      ['卷积神经网络的压缩', '面积很小。积木与卷轴。'],
      ['自然语言处理', '大型语言模型的推理能力。人人。'],
    ],
    queries: [
      ['图像分类', [0]],
      ['Transformer', [0]],
      ['transformer图像', [0]],
      ['医学', [0]],
      ['卷积', [1]],
      ['神经网络压缩', [1]],
      ['"语言模型"', [2]],
      ['语言', [2]],
      ['网', [1]],
      ['如何压缩神经网络？', [1]],
      ['人人', [2]],
    ],
  },
  {
    language: 'ja',
    papers: [
      ['BERTを用いた文書分類', 'データが少ない場合に有効である。'],
      ['バスの経路', '画像認識のための学習。'],
      ['ハスの花', '植物について。'],
    ],
    queries: [
      ['BERT', [0]],
      ['文書分類', [0]],
      ['ﾃﾞｰﾀ', [0]],
      ['データ', [0]],
      ['バス', [1]],
      ['ハス', [2]],
      ['画像の認識', [1]],
      ['文書を分類する', [0]],
    ],
  },
  {
    language: 'th',
    papers: [
      ['การเรียนรู้ของเครื่อง', 'เราเสนอวิธีใหม่'],
      ['ภาษาไทย', 'แบบจำลองภาษาขนาดใหญ่'],
    ],
    queries: [
      ['เครื่อง', [0]],
      ['เรียนรู้', [0]],
      ['รู้', [0]],
      ['ภาษา', [1]],
      ['แบบจำลอง', [1]],
      ['ภาษาไทยคืออะไร', [1]],
    ],
  },
  {
    language: 'ko',
    papers: [
      ['한국어 자연어 처리', '한국어는 어렵다.'],
      ['딥러닝을 이용한 영상', '모델의 성능을 높인다.'],
    ],
    queries: [
      ['한국어', [0]],
      ['한국어를', [0]],
      ['자연어처리', [0]],
      ['딥러닝', [1]],
      ['모델', [1]],
      ['영상에서', [1]],
      ['모델의 성능은 어떻게', [1]],
    ],
  },
  {
    language: 'ar',
    papers: [
      ['التعلّم العميق', 'نقدم شبكات عصبية جديدة.'],
      ['معالجة اللغة', 'أحمد يدرس إلى جانب مدرسة.'],
    ],
    queries: [
      ['التعلم', [0]],
      ['تعلم', [0]],
      ['شبكة', [0]],
      ['احمد', [1]],
      ['أحمد', [1]],
      ['لغة', [1]],
    ],
  },
  {
    language: 'hi',
    papers: [
      ['भाषा मॉडल', 'मशीन अनुवाद।'],
      ['भूषण', 'कुछ और।'],
    ],
    queries: [
      ['भाषा', [0]],
      ['मशीन', [0]],
      ['भूषण', [1]],
    ],
  },
];

describe.each(samples)('a list in $language', ({ language, papers, queries }) => {
  it('is searched by the words of its language', async () => {
    const { engine, find } = await searchPapers(
      papers.map(([title, abstract]) => ({ title, abstract })),
      [],
      language,
    );
    const wrong: string[] = [];
    for (const [query, answers] of queries) {
      const { answering, isComplete, missing } = await engine.search({ ...parseSearch(''), query });
      const found = (await find(query)).slice(0, answering).sort();
      const expected = answers.map((paper) => `paper-${paper}`);
      if (!isComplete || missing.length > 0 || found.join() !== expected.join())
        wrong.push(`${query}: ${found.join()} instead of ${expected.join()}, missing: ${missing.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('shows its texts as they are', async () => {
    const { engine } = await searchPapers(
      papers.map(([title, abstract]) => ({ title, abstract })),
      [],
      language,
    );
    const { docIds, hit } = await engine.search(parseSearch(''));
    for (const docId of docIds) {
      const { title, passage } = await hit(docId);
      expect(papers).toContainEqual([joined(title), joined(passage)]);
    }
  });
});

it('marks the characters that were asked for, and cuts passages of their width', async () => {
  const { engine } = await searchPapers(
    [
      {
        title: '长文',
        abstract: `${'前面还有很多很多的文字。'.repeat(40)}使用“扩散模型”生成图像。${'后'.repeat(200)}`,
      },
    ],
    [],
    'zh',
  );
  const { docIds, hit } = await engine.search({ ...parseSearch(''), query: '扩散模型 图像' });
  const { passage, foundWords } = await hit(defined(docIds[0]));
  const shown = passage.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
  expect(shown).toContain('使用“[扩散模型]”生成[图像]。');
  expect(shown.length).toBeGreaterThan(90);
  expect(shown.length).toBeLessThan(130);
  expect(foundWords).toContain('图像');
  expect(foundWords.join()).toContain('扩散');
});

it('names are found and shown as they are written, beside others', async () => {
  const authors = ['王小明', 'Łukasz Kaiser', '山田 太郎', 'Þór Æ'];
  const { engine } = await searchPapers([
    { title: 'One', authors },
    { title: 'Other', authors: ['王大'] },
  ]);
  for (const query of ['王小明', 'lukasz kaiser', '山田太郎', '太郎', 'thor ae', 'author:王小明']) {
    const { docIds, answering, hit } = await engine.search({ ...parseSearch(''), query });
    expect(answering, query).toBe(1);
    const shown = (await hit(defined(docIds[0]))).authors;
    expect(joined(shown), query).toBe(authors.join(', '));
    expect(shown.some(({ found }) => found)).toBe(!query.startsWith('author:'));
  }
});

it('every language has its function words and stems where its modules are named', () => {
  for (const language of ['de', 'fr-CA', 'pt', 'nb', 'zh-Hant', 'ja', 'el', 'hi']) {
    const { stemmer, functionWords } = languageModules(language);
    expect(functionWords, language).toMatch(/^@orama\/stopwords\//);
    expect(stemmer === undefined, language).toBe(/^(?:zh|ja)/.test(language));
    expect(languageOf(language).isFunctionWord('the')).toBe(true);
  }
  expect(languageModules('xx')).toEqual({ questionWords: [] });
  expect(languageOf('de').isFunctionWord('fur')).toBe(true);
  expect(languageOf('ja').isFunctionWord('の')).toBe(true);
});

function joined(parts: readonly { text: string }[]): string {
  return parts.map(({ text }) => text).join('');
}
