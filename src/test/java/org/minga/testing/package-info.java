/**
 * What tests of all modules stand on: a real MariaDB, module contexts, views with a signed-in
 * member.
 */
@NullMarked
package org.minga.testing;

import org.jspecify.annotations.NullMarked;
