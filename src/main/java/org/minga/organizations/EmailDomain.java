package org.minga.organizations;

import java.util.Locale;
import java.util.regex.Pattern;

/** A domain of an organization's e-mail addresses, compared label by label. */
public record EmailDomain(String value) {

  private static final int LONGEST = 253;
  private static final Pattern SYNTAX =
      Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

  /** Checks the form; case does not count. */
  public EmailDomain {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a domain: " + value);
    }
  }

  /**
   * Whether the address lies in this domain or in one below it: {@code x@lima.acme.org} lies in
   * {@code acme.org}, {@code x@not-acme.org} does not.
   */
  public boolean covers(String email) {
    var domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    return email.lastIndexOf('@') > 0 && (domain.equals(value) || domain.endsWith("." + value));
  }
}
