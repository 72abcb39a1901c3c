import { describe, expect, it } from 'vitest';
import { Reading } from '../../thread/reading';

const others = (...numbers: number[]) => new Set(numbers);

describe('The mark of what was read', () => {
  it('moves over what was seen without a gap', () => {
    const reading = new Reading(5);
    [6, 7, 9].forEach((number) => reading.see(number));
    expect(reading.advance(others(6, 7, 8, 9), 1, 9)).toBe(7);
    expect(reading.advance(others(6, 7, 8, 9), 1, 9)).toBeNull();
    reading.see(8);
    expect(reading.advance(others(6, 7, 8, 9), 1, 9)).toBe(9);
  });

  it("passes the member's own posts and numbers that are gone", () => {
    const reading = new Reading(5);
    reading.see(8);
    expect(reading.advance(others(8), 1, 8)).toBe(8);
  });

  it('does not jump over what is not loaded', () => {
    const reading = new Reading(5);
    reading.see(60);
    expect(reading.advance(others(60), 51, 100)).toBeNull();
  });

  it('never passes the last one loaded', () => {
    const reading = new Reading(0);
    reading.see(1);
    expect(reading.advance(others(1), 1, 1)).toBe(1);
  });
});
