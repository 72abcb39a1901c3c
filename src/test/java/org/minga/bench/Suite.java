package org.minga.bench;

import org.minga.devstack.DevStack;

/** Something to measure on running servers. */
interface Suite {

  void measure(DevStack stack, Report report) throws Exception;
}
