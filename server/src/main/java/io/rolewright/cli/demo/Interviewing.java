package io.rolewright.cli.demo;

import io.rolewright.integrations.twins.workspace.CalendarTwin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An interview by video, which stands in the calendars of all who come. */
final class Interviewing {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int HOUR = 10;
    private static final int DAYS_AHEAD = 3;

    private final Scene scene;
    private final SignedClient client;
    private final String application;

    Interviewing(Scene scene, SignedClient client, String application) {
        this.scene = scene;
        this.client = client;
        this.application = application;
    }

    void play(LocalDate today) throws InterruptedException, NothingCameException {
        scene.stage().begin("an interview");
        var start = start(today);
        var interview = scene.recruiter()
                .post(
                        "/interviews",
                        Map.of(
                                "applicationId",
                                application,
                                "contactIds",
                                List.of(client.contact()),
                                "start",
                                start.toString(),
                                "zone",
                                zone(),
                                "minutes",
                                45,
                                "video",
                                true));
        var path = "/communications/meetings/" + interview.get("meetingId").asString();
        var meeting = scene.await("the interview stands in calendars", () -> arranged(path));
        scene.stage().end();
        scene.text().line("interview", WHEN.format(start) + " in " + zone());
        scene.text().line("video", meeting.get("link").asString());
        scene.text().line("calendars", "of " + String.join(" and ", invited()));
        scene.facts()
                .note(
                        "Google made a video talk",
                        "https://meet.google.com",
                        meeting.get("link").asString().replaceFirst("/[^/]*$", ""));
    }

    private Optional<JsonNode> arranged(String path) {
        return Optional.of(scene.recruiter().get(path))
                .filter(meeting -> meeting.get("state").asString().equals("ARRANGED") && meeting.hasNonNull("link"));
    }

    private List<CalendarTwin.Notice> invitations() {
        return scene.twins().calendar().notices().stream()
                .filter(notice -> notice.kind().equals("invitation"))
                .toList();
    }

    private Set<String> invited() {
        return invitations().stream().map(CalendarTwin.Notice::to).collect(Collectors.toCollection(TreeSet::new));
    }

    /** To be asked at the end, for a second event might come late. */
    void check() {
        scene.facts().note("Google invited both, once", 2, invitations().size());
        scene.facts()
                .note(
                        "one event stands in the calendars of both",
                        "1 " + new TreeSet<>(Set.of(scene.person().email(), client.email())),
                        invitations().stream()
                                        .map(CalendarTwin.Notice::eventId)
                                        .distinct()
                                        .count()
                                + " " + invited());
    }

    private static LocalDateTime start(LocalDate today) {
        var day = today.plusDays(DAYS_AHEAD);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(HOUR, 0);
    }

    /** Where the job is. */
    private String zone() {
        return scene.country().equals("NZ") ? "Pacific/Auckland" : "Australia/Sydney";
    }
}
