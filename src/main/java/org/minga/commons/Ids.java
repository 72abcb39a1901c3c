package org.minga.commons;

import java.math.BigInteger;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids and writes them in the 22 base-58 characters that addresses carry (ADR 3). */
public final class Ids {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
  private static final int LENGTH = 22;

  private Ids() {}

  /** A new UUID of version 7 (RFC 9562): unguessable, and near its neighbours in an index. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** The id in 22 base-58 characters. */
  public static String path(UUID id) {
    var number =
        unsigned(id.getMostSignificantBits())
            .shiftLeft(64)
            .or(unsigned(id.getLeastSignificantBits()));
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      var digits = number.divideAndRemainder(BASE);
      text.append(ALPHABET.charAt(digits[1].intValue()));
      number = digits[0];
    }
    return text.reverse().toString();
  }

  /**
   * Reads what {@link #path} wrote.
   *
   * @throws NotFound if the text is no such id: a malformed address names nothing
   */
  public static UUID parse(String path) {
    if (path.length() != LENGTH) {
      throw new NotFound();
    }
    var number = BigInteger.ZERO;
    for (int i = 0; i < LENGTH; i++) {
      int digit = ALPHABET.indexOf(path.charAt(i));
      if (digit < 0) {
        throw new NotFound();
      }
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    if (number.bitLength() > 128) {
      throw new NotFound();
    }
    return new UUID(number.shiftRight(64).longValue(), number.longValue());
  }

  private static BigInteger unsigned(long bits) {
    return new BigInteger(Long.toUnsignedString(bits));
  }
}
