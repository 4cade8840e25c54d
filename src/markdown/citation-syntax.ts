import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, TokenizeContext, Effects } from 'micromark-util-types';
import type { Literal } from 'mdast';
import type { Processor } from 'unified';

/** `[@neuroformer]` in a body: `value` is what stands between `[@` and `]`, right or wrong. */
export interface Citation extends Literal {
  type: 'citation';
}

/**
 * Teaches remark the citation `[@id]`, the form of Pandoc's (https://pandoc.org/MANUAL.html#citation-syntax).
 * As part of the syntax it obeys escapes, code and maths: `\[@id]` is text. `[@id](url)` and
 * `[@id][reference]` stay links.
 */
export function remarkCitationSyntax(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: Extension[];
    fromMarkdownExtensions?: FromMarkdownExtension[];
  };
  (data.micromarkExtensions ??= []).push(citationTokens);
  (data.fromMarkdownExtensions ??= []).push(citationNodes);
}

const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const AT = 64;
const LEFT_PARENTHESIS = 40;
const SPACE = 32;

const citation: Construct = { name: 'citation', tokenize: tokenizeCitation };

const citationTokens: Extension = { text: { [LEFT_BRACKET]: citation } };

const citationNodes: FromMarkdownExtension = {
  enter: {
    citation(this: CompileContext, token: Token) {
      this.enter({ type: 'citation', value: '' } as never, token);
    },
  },
  exit: {
    citationId(this: CompileContext, token: Token) {
      (this.stack.at(-1) as unknown as Citation).value = this.sliceSerialize(token);
    },
    citation(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

function tokenizeCitation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citation' as never);
    effects.enter('citationMarker' as never);
    effects.consume(code);
    return at;
  }

  function at(code: Code): State | undefined {
    if (code !== AT) return nok(code);
    effects.consume(code);
    effects.exit('citationMarker' as never);
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === RIGHT_BRACKET || isOutside(code)) return nok(code);
    effects.enter('citationId' as never);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (isOutside(code)) return nok(code);
    if (code === RIGHT_BRACKET) {
      effects.exit('citationId' as never);
      effects.enter('citationMarker' as never);
      effects.consume(code);
      effects.exit('citationMarker' as never);
      effects.exit('citation' as never);
      return after;
    }
    effects.consume(code);
    return inside;
  }

  function after(code: Code): State | undefined {
    if (code === LEFT_PARENTHESIS) return nok(code);
    return code === LEFT_BRACKET ? effects.check(nextCitation, ok, nok)(code) : ok(code);
  }
}

/**
 * Another citation right behind one; any other bracket there makes a link of the first, `[@id][reference]`.
 */
const nextCitation: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('citationMarker' as never);
    effects.consume(code);
    return (next) => {
      if (next !== AT) return nok(next);
      effects.consume(next);
      effects.exit('citationMarker' as never);
      return ok;
    };
  },
};

/** The end of the file, of the line, or another bracket: a citation is one short word on one line. */
function isOutside(code: Code): boolean {
  return code === null || (code < SPACE && code !== 9) || code === LEFT_BRACKET;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}
