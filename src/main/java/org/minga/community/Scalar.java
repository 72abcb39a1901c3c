package org.minga.community;

/** A single value of the file, as it stands there. */
record Scalar(String text, int line) {}
