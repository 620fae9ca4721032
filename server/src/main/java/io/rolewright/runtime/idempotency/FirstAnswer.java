package io.rolewright.runtime.idempotency;

import java.util.Map;

/**
 * What a request was answered with.
 *
 * @param status the HTTP status
 * @param headers those that say something about the effect
 * @param body JSON; empty when there was none
 */
record FirstAnswer(int status, Map<String, String> headers, byte[] body) {}
