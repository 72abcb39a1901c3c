package org.minga.commons;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by keyset: its cost does not grow with what lies before it.
 *
 * @param next opaque place to go on from, or null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  /** Copies the items. */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of rows read with a limit of one more than the page holds.
   *
   * @param rows at most {@code size + 1} rows
   * @param cursor the place of a row, given for the last one shown if more follow
   */
  public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> cursor) {
    if (rows.size() <= size) {
      return new Slice<>(rows, null);
    }
    var shown = rows.subList(0, size);
    return new Slice<>(shown, cursor.apply(shown.getLast()));
  }

  /** The same page of other things. */
  public <R> Slice<R> map(Function<? super T, ? extends R> change) {
    return new Slice<>(items.stream().<R>map(change).toList(), next);
  }
}
