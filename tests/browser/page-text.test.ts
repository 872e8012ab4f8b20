import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/page/metadata.ts';
import { readPageText } from '../../src/page/page-text.ts';
import { isOwnedByFramework } from '../../src/page/probe.ts';
import { publishedOf } from '../../src/text/index.ts';

function page(html: string): Document {
  const made = document.implementation.createHTMLDocument('');
  made.documentElement.innerHTML = html;
  return made;
}

describe('what of a page is read', () => {
  test.each([
    ['text across inline tags is one stretch', '<p>at least <b>145</b> people</p>', ['at least 145 people']],
    [
      'headline, captions and items',
      '<h1>One</h1><figure><figcaption>Two</figcaption></figure><ul><li>Three</li></ul>',
      ['One', 'Two', 'Three'],
    ],
    [
      'no scripts, styles, code or form fields',
      '<p>a</p><script>1</script><style>2</style><pre>3</pre><form><input value="4">5</form><textarea>6</textarea>',
      ['a'],
    ],
    [
      'no navigation, comments or related stories',
      '<nav>1</nav><p>a</p><div class="comments">2</div><section id="related-stories">3</section><aside role="complementary">4</aside><footer>5</footer>',
      ['a'],
    ],
    ['nothing hidden or editable', '<p>a</p><p hidden>1</p><p aria-hidden="true">2</p><div contenteditable>3</div>', ['a']],
    ['a class that only sounds like one is read', '<p class="commentary">a</p><p class="unshared">b</p>', ['a', 'b']],
    [
      'a fact and its value are one line',
      '<table><tr><th>Deaths</th><td>145<sup>[1]</sup></td></tr><tr><th>Year</th><th>Place</th></tr><tr><td>2024</td><td>Moscow</td></tr></table><dl><dt>Injured</dt><dd>551</dd><dd>c</dd></dl>',
      ['Deaths\t145[1]', 'Year', 'Place', '2024', 'Moscow', 'Injured\t551', 'c'],
    ],
    [
      'and so are boxes with a number and what it counts',
      '<div><div><b>145</b></div><div>killed</div></div><div><h3>Injured</h3><p>551</p></div><table><tr><td>Attackers</td><td>4</td></tr></table>',
      ['145\tkilled', 'Injured\t551', 'Attackers\t4'],
    ],
    [
      'but not a row of a table with several columns, pairs that may begin with either, or a year',
      '<table><tr><th>Deaths</th><td>36</td><td>145</td></tr></table><div><h3>Attack</h3><p>145</p><p>killed</p><p>551</p><p>hurt</p></div><div><h3>Beslan</h3><p>2004</p></div>',
      ['Deaths', '36', '145', 'Attack', '145', 'killed', '551', 'hurt', 'Beslan', '2004'],
    ],
    ['a number and a word in elements of their own are apart', '<div><span>145</span><span>killed</span></div>', ['145 killed']],
    ['a drop cap and an ordinal are not', '<p><span>A</span><span>t least</span> the <b>2</b><sup>nd</sup></p>', ['At least the 2nd']],
    ['two line breaks part paragraphs', 'a<br><br>b', ['a', 'b']],
    [
      'one parts lines that stand for themselves',
      '<p>Killed: 145<br>Injured: 551<br>He left.<br>They stayed</p>',
      ['Killed: 145', 'Injured: 551', 'He left.', 'They stayed'],
    ],
    [
      'and no sentence or headline',
      '<h1>Gunmen kill 137<br>At a Hall</h1><p>They said<br>so</p>',
      ['Gunmen kill 137\nAt a Hall', 'They said\nso'],
    ],
  ])('%s', (_, html, expected) => {
    const { text, blocks } = readPageText(page(`<body>${html}</body>`).body);
    expect(blocks.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
  });

  test('cells of a table know their place, those of a table inside one their own', () => {
    const { text, blocks } = readPageText(
      page(
        '<body><p>a</p><table><tr><th>Attack</th><th colspan="2">Dead</th></tr><tr><td rowspan="2"><p>One</p><p>Two</p></td><td></td><td>145</td></tr><tr><td><table><tr><td>in</td></tr></table></td><td>9</td></tr></table><p>b</p></body>',
      ).body,
    );
    expect(
      blocks.map(({ start, end, cell }) => {
        const words = text.slice(start, end).trim();
        return cell
          ? `${words} ${cell.table}:${cell.row}:${cell.index} ${cell.rows}x${cell.columns}${cell.isHeading ? ' heading' : ''}`
          : words;
      }),
    ).toEqual([
      'a',
      'Attack 0:0:0 1x1 heading',
      'Dead 0:0:1 1x2 heading',
      'One 0:1:0 2x1',
      'Two 0:1:0 2x1',
      '145 0:1:2 1x1',
      'in 1:0:0 1x1',
      '9 0:2:1 1x1',
      'b',
    ]);
  });

  test.each([
    ['a headline of another page', '<ul><li><a href="/b"><b>Five</b> dead</a></li></ul>', [true]],
    ['a card that is one link', '<a href="https://b.invalid/"><h3>Five dead</h3><p>A bus fell.</p></a>', [true, true]],
    ['a link inside a sentence', '<p><a href="/b">Five</a> died.</p>', [false]],
    [
      'links to a place in the page',
      '<p><a href="#b">Five dead</a></p><p><a href="?entry=2">Six dead</a></p><p><a>Seven dead</a></p>',
      [false, false, false],
    ],
    ['a block behind one', '<p><a href="/b">Five dead</a></p><p>Six died.</p>', [true, false]],
  ])('what is all link is known: %s', (_, html, expected) => {
    const { blocks } = readPageText(page(`<body>${html}</body>`).body);
    expect(blocks.map(({ isLink }) => isLink)).toEqual(expected);
  });

  test('every piece is where it says', () => {
    const { text, pieces } = readPageText(page('<body><p>a <b>b</b> c</p><p>d</p></body>').body);
    for (const { node, start } of pieces) expect(text.slice(start, start + node.data.length)).toBe(node.data);
  });

  test('a page deeper than the cap ends, and does not throw', () => {
    const { text } = readPageText(page(`<body>${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}</body>`).body);
    expect(text).toBe('');
  });
});

describe('what a page says of itself', () => {
  test.each([
    [
      'JSON-LD first',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-23T10:00:00Z"}]}</script><meta property="article:published_time" content="2020-01-01">',
      '2024-03-23T10:00:00Z',
    ],
    ['meta elements', '<meta property="article:published_time" content="2024-03-24T01:02:03Z">', '2024-03-24T01:02:03Z'],
    ['broken JSON-LD is passed over', '<script type="application/ld+json">{</script><meta name="date" content="2024-03-25">', '2024-03-25'],
    ['another form', '<meta name="pubdate" content="March 25, 2024 at 9:30">', '2024-03-25'],
    ['nothing', '', null],
  ])('date: %s', (_, head, published) => {
    expect(publishedOf(readMetadata(page(`<head>${head}</head><body></body>`)).dates)).toBe(published);
  });

  test('title, site and language', () => {
    const made = page(
      '<head><meta property="og:title" content="Head line"><meta property="og:site_name" content="Site"><title>Other</title></head><body><h1>Third</h1></body>',
    );
    made.documentElement.lang = 'en-GB';
    expect(readMetadata(made)).toMatchObject({ title: 'Head line', site: 'Site', language: 'en-gb' });
  });
});

test('the probe finds a framework that owns the text', () => {
  const plain = page('<body><p>a</p></body>');
  expect(isOwnedByFramework(plain)).toBe(false);
  Object.assign(plain.body.firstElementChild ?? {}, { __reactFiber$abc: {} });
  expect(isOwnedByFramework(plain)).toBe(true);
  expect(isOwnedByFramework(page('<body><div data-reactroot></div></body>'))).toBe(true);
});
