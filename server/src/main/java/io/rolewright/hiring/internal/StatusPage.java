package io.rolewright.hiring.internal;

import com.samskivert.mustache.Template;
import io.rolewright.hiring.ApplicationStep;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.matching.Explanation;
import io.rolewright.profiles.ReadPart;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.pages.PageTemplates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page on which somebody sees where their application stands. Every value is escaped. */
@Component
class StatusPage {
    private static final PageTemplates PAGES = new PageTemplates("hiring", "hiring.page.");
    private static final Template TEMPLATE = PAGES.open("status.html");
    private static final Template NOTICE = PAGES.open("represent.html");

    private final Agency agency;

    StatusPage(Agency agency) {
        this.agency = agency;
    }

    /** What is there where no link leads. */
    static String unknown() {
        return NOTICE.execute(Map.of(
                "title", PAGES.text("status-title-unknown"), "text", PAGES.text("status-unknown"), "open", false));
    }

    String of(ApplicationStatus status) {
        return TEMPLATE.execute(values(status));
    }

    /** The page with why something that was asked was not taken, and with what was written. */
    String of(ApplicationStatus status, ReviewAsking.Refusal refusal, @Nullable String words) {
        var values = values(status);
        values.put("refusal", Optional.of(PAGES.text("status-" + kebab(refusal))));
        values.put("words", Objects.requireNonNullElse(words, ""));
        return TEMPLATE.execute(values);
    }

    private Map<String, Object> values(ApplicationStatus status) {
        var values = new HashMap<String, Object>();
        values.put("say", PAGES.say());
        values.put("title", PAGES.text("status-title", status.job()));
        values.put("steps", status.steps().stream().map(this::step).toList());
        values.put("parts", status.parts().stream().map(StatusPage::part).toList());
        values.put("unread", status.parts().isEmpty());
        values.put("score", status.score().map(StatusPage::score));
        values.put("unscored", status.score().isEmpty());
        values.put("requests", status.requests().stream().map(this::request).toList());
        values.put("asked", !status.requests().isEmpty());
        values.put("refusal", Optional.empty());
        values.put("words", "");
        return values;
    }

    /** A stage in words, and how long it was. */
    private record Step(String text, PageDay since, String days, boolean now) {}

    private Step step(ApplicationStep step) {
        return new Step(
                PAGES.text("status-stage-" + kebab(step.stage())),
                PageDay.of(step.from(), agency.zone()),
                PAGES.text(step.days() == 1 ? "status-day" : "status-days", step.days()),
                step.to() == null);
    }

    private record Part(String name, List<String> lines) {}

    private static Part part(ReadPart part) {
        return new Part(PAGES.text("status-part-" + kebab(part.kind())), part.lines());
    }

    private record Score(String sum, List<String> reasons, List<String> gaps, List<String> unknowns) {}

    private static Score score(Explanation score) {
        return new Score(
                PAGES.text("status-score", Math.round(score.score())),
                score.evidence().stream().map(StatusPage::reason).distinct().toList(),
                score.gaps(),
                score.unknowns());
    }

    private static String reason(Explanation.Reason reason) {
        return reason.demand().equals(reason.shownBy())
                ? reason.demand()
                : PAGES.text("status-reason", reason.demand(), reason.shownBy());
    }

    /** What was asked, and what was answered; words are absent where somebody only pressed the button. */
    private record Request(String text, PageDay asked, Optional<String> words, Optional<String> note) {}

    private Request request(ReviewRequest request) {
        return new Request(
                PAGES.text("status-asked-" + kebab(request.kind())),
                PageDay.of(request.askedAt(), agency.zone()),
                Optional.ofNullable(request.words()),
                Optional.ofNullable(request.note()));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
