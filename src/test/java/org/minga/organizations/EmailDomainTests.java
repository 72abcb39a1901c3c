package org.minga.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailDomainTests {

  private final EmailDomain domain = new EmailDomain("Example.org");

  @ParameterizedTest
  @ValueSource(strings = {"ana@example.org", "ana@EXAMPLE.org", "ana@lima.example.org"})
  void addressesInOrBelowTheDomainAreCovered(String address) {
    assertThat(domain.covers(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@attacker-example.org",
        "ana@attackerexample.org",
        "ana@example.org.evil.test",
        "example.org@evil.test",
        "ana@org",
        "@example.org",
        "example.org",
        ""
      })
  void addressesThatOnlyLookAlikeAreNot(String address) {
    assertThat(domain.covers(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "org", "ana@example.org", "-a.org", "a..org", "*.org", ".org"})
  void whatIsNoDomainIsRefused(String text) {
    assertThatThrownBy(() -> new EmailDomain(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void caseDoesNotCount() {
    assertThat(domain).isEqualTo(new EmailDomain("example.ORG"));
  }
}
