package org.minga.organizations;

/** How far an organization works. */
public enum Reach {
  /** In one country. */
  NATIONAL,
  /** In several countries of the region. */
  REGIONAL,
  /** Beyond the region. */
  INTERNATIONAL
}
