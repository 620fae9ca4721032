package io.rolewright.evaluation.generator.years;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An offer of a job to somebody.
 *
 * @param startsOn the first day of work
 */
record Offer(UUID id, LocalDate startsOn) {}
