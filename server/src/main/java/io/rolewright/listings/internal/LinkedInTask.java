package io.rolewright.listings.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Work that LinkedIn has accepted. A task tells that it succeeded, and not at what, so tickets remember.
 *
 * @param closes whether an advert is taken down by it
 * @param urn what LinkedIn calls it
 */
record LinkedInTask(boolean closes, String urn) {
    private static final String CLOSE = "CLOSE ";
    private static final int NOT_FOUND = 404;

    /** LinkedIn asks to be asked no more often. */
    private static final Duration EVERY = Duration.ofMinutes(5);

    /** LinkedIn has no codes for why a task failed, only sentences; these are of its list of errors. */
    private static final Pattern NOTHING_THERE =
            Pattern.compile("(?i)non-existing job|\\bno (?:active )?job posting for\\b");

    private static final Pattern THERE_ALREADY = Pattern.compile("(?i)same partnerIdentifier already exists");
    private static final Pattern JOB = Pattern.compile("LinkedIn job id: (\\d++)");

    static LinkedInTask of(String ticket) {
        var closes = ticket.startsWith(CLOSE);
        return new LinkedInTask(closes, closes ? ticket.substring(CLOSE.length()) : ticket);
    }

    String ticket() {
        return closes ? CLOSE + urn : urn;
    }

    /** The query by which it is asked about. */
    String query() {
        return "?ids=" + URLEncoder.encode(urn, StandardCharsets.UTF_8);
    }

    Reply accepted(Optional<String> boardId) {
        return new Reply.Accepted(boardId, Optional.of(ticket()), EVERY);
    }

    /** What it means that LinkedIn says this of it. */
    Reply reply(Optional<String> boardId, JsonNode told) {
        var task = told.path("results").path(urn);
        if (task.isMissingNode()) {
            return unknown(boardId, told.path("errors").path(urn));
        }
        var error = task.path("errorMessage").asString("");
        return switch (task.path("status").asString("")) {
            case "SUCCEEDED" -> done(task);
            case "PROCESSED" -> error.isBlank() ? done(task) : failed(error);
            case "FAILED" -> failed(error);
            default -> accepted(boardId);
        };
    }

    /**
     * LinkedIn forgets tasks after 30 days. What was shown before that is shown still; what was to be taken down is closed
     * again, which does no harm.
     */
    private Reply unknown(Optional<String> boardId, JsonNode error) {
        if (error.path("status").asInt(0) != NOT_FOUND) {
            return new Reply.Later("listings.board-troubled", Optional.empty());
        }
        return closes ? new Reply.Stale("listings.task-forgotten") : new Reply.Live(boardId, Optional.empty());
    }

    private Reply done(JsonNode task) {
        return closes
                ? new Reply.Gone()
                : new Reply.Live(task.path("jobPosting").stringValueOpt(), Optional.empty());
    }

    /** An advert that was created twice, because an answer was lost, stands there once, and the second task failed. */
    private Reply failed(String error) {
        if (closes && NOTHING_THERE.matcher(error).find()) {
            return new Reply.Gone();
        }
        if (!closes && THERE_ALREADY.matcher(error).find()) {
            var job = JOB.matcher(error);
            return new Reply.Live(
                    job.find() ? Optional.of("urn:li:jobPosting:" + job.group(1)) : Optional.empty(), Optional.empty());
        }
        return BoardAnswer.refused(error);
    }
}
