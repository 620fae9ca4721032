package io.rolewright.engine.advert;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import io.rolewright.engine.language.LanguageDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a posting that is nothing but words. */
final class PlainPosting {
    static final Finding TRUNCATED = Finding.of("advert.truncated", Severity.WARNING);

    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    private final PostingLimits limits;

    PlainPosting(PostingLimits limits) {
        this.limits = limits;
    }

    /** Reads pasted text; its first line that can be one is the title. */
    JobPosting read(String text, List<Finding> findings) throws UnreadablePostingException {
        PostingHead head = PostingHead.of(text);
        String title = head.title().orElseThrow(() -> new UnreadablePostingException("advert.no-posting"));
        return posting(title, head, Markup.ofText(text), findings);
    }

    private JobPosting posting(String title, PostingHead head, Markup markup, List<Finding> around) {
        List<Finding> findings = new ArrayList<>(around);
        String text = capped(markup.text(), limits, findings);
        return new JobPosting(
                title,
                head.employer(),
                head.places(),
                WorkModeInText.find(text),
                ContractTypes.in(text),
                PayInText.find(text),
                Optional.empty(),
                Optional.empty(),
                LANGUAGES.detect(text),
                Optional.empty(),
                Optional.empty(),
                capped(markup.html(), limits, findings),
                text,
                findings.stream().distinct().toList());
    }

    /** The text as far as the limit allows, with a finding when it goes on. */
    static String capped(String text, PostingLimits limits, List<Finding> findings) {
        if (text.length() <= limits.characters()) {
            return text;
        }
        findings.add(TRUNCATED);
        return text.substring(0, limits.characters());
    }
}
