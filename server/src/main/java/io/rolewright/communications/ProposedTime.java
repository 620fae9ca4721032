package io.rolewright.communications;

import java.time.Instant;

/**
 * Another time that somebody proposes for a meeting. The meeting stays where it is until its organizer moves it.
 *
 * @param from when it would begin
 * @param until when it would end
 */
public record ProposedTime(Instant from, Instant until) {}
