package io.rolewright.integrations.twins.phone;

import java.time.Instant;

/**
 * What Twilio's debugger would show: something that went wrong on the customer's side.
 *
 * @param code of Twilio's list of errors; 0 for what only the twin cannot do
 * @param sid of the message or call
 */
public record Alert(Instant at, int code, String sid, String text) {}
