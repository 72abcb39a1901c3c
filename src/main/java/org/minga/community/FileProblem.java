package org.minga.community;

import java.util.Map;

/**
 * Something wrong in a community file.
 *
 * @param line counted from 1
 * @param key of the message in the bundles
 * @param arguments of the message by name
 */
public record FileProblem(int line, String key, Map<String, Object> arguments) {}
