import { describe, expect, it } from 'vitest';
import { Posts } from '../../thread/posts';
import { aPage, aPost } from './samples';

const fits = () => true;
const moves = () => false;
const numbers = (posts: Posts) =>
  posts
    .all()
    .map((post) => post.number)
    .sort((one, other) => one - other);

function loaded(from: number, to: number, lastNumber = to): Posts {
  const posts = new Posts();
  const page = Array.from({ length: to - from + 1 }, (_, i) => aPost(from + i));
  posts.show(aPage(page, { lastNumber }));
  return posts;
}

describe('Posts', () => {
  it('draw a new one that moves nothing', () => {
    const posts = loaded(1, 2);
    expect(posts.take(aPost(3), fits)).toBe(true);
    expect(numbers(posts)).toEqual([1, 2, 3]);
  });

  it('hold back a new one that would move what is being read, and draw it when asked', () => {
    const posts = loaded(1, 2);
    expect(posts.take(aPost(3), moves)).toBe(true);
    expect(numbers(posts)).toEqual([1, 2]);
    expect(posts.release().map((post) => post.number)).toEqual([3]);
    expect(numbers(posts)).toEqual([1, 2, 3]);
  });

  it('tell the same one only once as new', () => {
    const posts = loaded(1, 2);
    posts.take(aPost(3), moves);
    expect(posts.take(aPost(3), moves)).toBe(false);
    expect(posts.heldBack()).toHaveLength(1);
  });

  it('replace a text by a newer revision, never by an older one', () => {
    const posts = loaded(1, 2);
    posts.take(aPost(1, { html: 'new', revision: 9 }), fits);
    posts.take(aPost(1, { html: 'late', revision: 8 }), fits);
    expect(posts.get('p1')?.html).toBe('new');
  });

  it('change a held one too', () => {
    const posts = loaded(1, 1);
    posts.take(aPost(2), moves);
    posts.take(aPost(2, { html: 'edited', revision: 5 }), moves);
    posts.release();
    expect(posts.get('p2')?.html).toBe('edited');
  });

  it('leave to their page those that are not loaded yet, and know that there are more', () => {
    const posts = loaded(1, 50, 200);
    expect(posts.take(aPost(201), fits)).toBe(true);
    posts.take(aPost(120, { revision: 300 }), fits);
    expect(posts.all()).toHaveLength(50);
    expect(posts.hasLater).toBe(true);
    expect(posts.lastNumber).toBe(201);
  });

  it('grow by pages on both sides', () => {
    const posts = loaded(51, 100, 150);
    expect([posts.hasEarlier, posts.hasLater]).toEqual([true, true]);
    posts.join(aPage(Array.from({ length: 50 }, (_, i) => aPost(1 + i)), { lastNumber: 150 }));
    posts.join(aPage(Array.from({ length: 50 }, (_, i) => aPost(101 + i)), { lastNumber: 150 }));
    expect([posts.hasEarlier, posts.hasLater]).toEqual([false, false]);
    expect(posts.all()).toHaveLength(150);
  });

  it('start over with a page that lies apart, so that no gap is hidden', () => {
    const posts = loaded(1, 50, 500);
    posts.join(aPage([aPost(400), aPost(401)], { lastNumber: 500 }));
    expect(numbers(posts)).toEqual([400, 401]);
  });

  it('begin with the first post of an empty discussion', () => {
    const posts = new Posts();
    posts.show(aPage([]));
    posts.take(aPost(1), fits);
    expect(numbers(posts)).toEqual([1]);
  });

  it('take what was missed in the order of their numbers', () => {
    const posts = loaded(1, 1);
    const fresh = posts.takeAll({ revision: 9, posts: [aPost(3), aPost(2), aPost(1, { revision: 8 })] }, fits);
    expect(fresh.map((post) => post.number)).toEqual([2, 3]);
  });
});
