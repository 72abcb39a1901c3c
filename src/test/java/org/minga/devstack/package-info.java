/**
 * Everything Minga needs, started on one machine for development and browser journeys: a real
 * MariaDB, a real Keycloak and the packaged application, each a process of its own (ADR 5). Lives
 * among the tests so that none of it can reach the production jar.
 */
@NullMarked
package org.minga.devstack;

import org.jspecify.annotations.NullMarked;
