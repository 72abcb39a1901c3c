import type { Post } from './types';

/** How many indents the drawing knows; deeper answers stay level and say whom they answer. */
export const DEEPEST = 2;

/** One post in its place. */
export interface Node {
  post: Post;
  depth: number;
  /** It answers somebody whom its place does not show. */
  tellsWhom: boolean;
  children: Node[];
}

/**
 * Puts posts in their places: answers under what they answer, in the order they were written. An answer to a post that
 * has not been loaded stands as a root and says whom it answers.
 */
export function tree(posts: readonly Post[]): Node[] {
  const known = new Set(posts.map((post) => post.id));
  const answers = new Map<string | null, Post[]>();
  for (const post of [...posts].sort((one, other) => one.number - other.number)) {
    const parent = post.parent !== null && known.has(post.parent) ? post.parent : null;
    const siblings = answers.get(parent);
    if (siblings) {
      siblings.push(post);
    } else {
      answers.set(parent, [post]);
    }
  }
  return (answers.get(null) ?? []).map((post) => place(post, answers));
}

/** Never recurses into the depth of a conversation, which may be thousands of answers. */
function place(root: Post, answers: Map<string | null, Post[]>): Node {
  const node: Node = { post: root, depth: 0, tellsWhom: root.parent !== null, children: [] };
  const open: Node[] = [node];
  while (open.length > 0) {
    const parent = open.pop()!;
    for (const post of answers.get(parent.post.id) ?? []) {
      const child: Node = { post, depth: parent.depth + 1, tellsWhom: false, children: [] };
      parent.children.push(child);
      if (child.depth < DEEPEST) {
        open.push(child);
      } else {
        parent.children.push(...level(post, answers));
      }
    }
  }
  return node;
}

/** All that hangs below a post of the deepest indent, in reading order. */
function level(top: Post, answers: Map<string | null, Post[]>): Node[] {
  const nodes: Node[] = [];
  const rest = [...(answers.get(top.id) ?? [])].reverse();
  while (rest.length > 0) {
    const post = rest.pop()!;
    nodes.push({ post, depth: DEEPEST, tellsWhom: true, children: [] });
    rest.push(...[...(answers.get(post.id) ?? [])].reverse());
  }
  return nodes;
}

/** Posts as they are read from top to bottom. */
export function readingOrder(nodes: readonly Node[]): Post[] {
  const order: Post[] = [];
  const visit = (node: Node): void => {
    order.push(node.post);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return order;
}

/** How many posts a branch holds below its top. */
export const below = (node: Node): number => node.children.reduce((sum, child) => sum + 1 + below(child), 0);
