import { describe, expect, it } from 'vitest';
import { formatted, type Tool } from '../../thread/formatting';

const applied = (tool: Tool, text: string, from: number, to: number) => {
  const edit = formatted(tool, text, from, to);
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return [after, after.slice(edit.selectFrom, edit.selectTo)];
};

describe('A tool of the composer', () => {
  it('makes words bold and keeps them chosen', () => {
    expect(applied('bold', 'muy bien', 4, 8)).toEqual(['muy **bien**', 'bien']);
  });

  it('turns words into a link whose address is to be typed', () => {
    expect(applied('link', 'ver aquí', 4, 8)).toEqual(['ver [aquí](https://)', 'https://']);
  });

  it('turns an address into a link whose words are to be typed', () => {
    expect(applied('link', 'https://a.example', 0, 17)).toEqual(['[](https://a.example)', '']);
  });

  it('makes a list of whole lines', () => {
    expect(applied('list', 'uno\ndos\ntres', 5, 9)[0]).toBe('uno\n- dos\n- tres');
  });

  it('quotes the line it stands in', () => {
    expect(applied('quote', 'uno\ndos', 6, 6)[0]).toBe('uno\n> dos');
  });
});
