import { describe, expect, it } from 'vitest';
import { below, readingOrder, tree, type Node } from '../../thread/tree';
import { aPost } from './samples';

const shape = (nodes: Node[]): string =>
  nodes
    .map(({ post, children, tellsWhom }) => {
      const name = `${post.number}${tellsWhom ? '*' : ''}`;
      return children.length > 0 ? `${name}(${shape(children)})` : name;
    })
    .join(' ');

describe('The tree', () => {
  it('puts answers under what they answer, as they were written', () => {
    const posts = [aPost(3, { parent: 'p1' }), aPost(1), aPost(4), aPost(2, { parent: 'p1' })];
    expect(shape(tree(posts))).toBe('1(2 3) 4');
  });

  it('keeps answers below the second indent level, saying whom they answer', () => {
    const posts = [1, 2, 3, 4, 5].map((n) => aPost(n, { parent: n > 1 ? `p${n - 1}` : null }));
    expect(shape(tree(posts))).toBe('1(2(3 4* 5*))');
  });

  it('keeps a deep branch together', () => {
    const posts = [
      aPost(1),
      aPost(2, { parent: 'p1' }),
      aPost(3, { parent: 'p2' }),
      aPost(4, { parent: 'p2' }),
      aPost(5, { parent: 'p3' }),
    ];
    expect(shape(tree(posts))).toBe('1(2(3 5* 4))');
  });

  it('shows an answer to a post that is not loaded as a root that says whom it answers', () => {
    expect(shape(tree([aPost(8, { parent: 'p2' }), aPost(9, { parent: 'p8' })]))).toBe('8*(9)');
  });

  it('is read from top to bottom', () => {
    const posts = [aPost(1), aPost(2), aPost(3, { parent: 'p1' })];
    expect(readingOrder(tree(posts)).map((post) => post.number)).toEqual([1, 3, 2]);
  });

  it('counts what a branch holds', () => {
    const [root] = tree([aPost(1), aPost(2, { parent: 'p1' }), aPost(3, { parent: 'p2' }), aPost(4, { parent: 'p3' })]);
    expect(below(root!)).toBe(3);
  });

  it('places ten thousand posts, one under the other, at once', () => {
    const posts = Array.from({ length: 10_000 }, (_, i) => aPost(i + 1, { parent: i > 0 ? `p${i}` : null }));
    const started = performance.now();
    expect(readingOrder(tree(posts))).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
