package io.rolewright.engine.advert;

import io.rolewright.engine.document.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A job as its source states it: a superset of what schema.org's {@code JobPosting} carries.
 *
 * @param title as written
 * @param employer who hires, as written
 * @param places where the work is done
 * @param workMode on site, hybrid or remote
 * @param contractTypes how one is employed
 * @param pay what is paid
 * @param posted first day of publication
 * @param validThrough last day of publication
 * @param language of the text, BCP 47; {@code und} when it cannot be told
 * @param url where the posting stands
 * @param sourceId the source's own identifier
 * @param html the description with all but plain markup removed
 * @param text title, description and what else the source asks for, as plain lines; spans of an {@link Advert} point here
 * @param findings what a person should know about the source
 */
public record JobPosting(
        String title,
        Optional<String> employer,
        List<Place> places,
        Optional<WorkMode> workMode,
        List<ContractType> contractTypes,
        Optional<Pay> pay,
        Optional<LocalDate> posted,
        Optional<LocalDate> validThrough,
        String language,
        Optional<String> url,
        Optional<String> sourceId,
        String html,
        String text,
        List<Finding> findings) {
    public JobPosting {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a posting has a title");
        }
        places = List.copyOf(places);
        contractTypes = List.copyOf(contractTypes);
        findings = List.copyOf(findings);
    }

    /**
     * The same job in other words; every other member stays.
     *
     * @param otherTitle as {@code title}
     * @param otherHtml as {@code html}
     * @param otherText as {@code text}
     */
    public JobPosting withWords(String otherTitle, String otherHtml, String otherText) {
        return new JobPosting(
                otherTitle,
                employer,
                places,
                workMode,
                contractTypes,
                pay,
                posted,
                validThrough,
                language,
                url,
                sourceId,
                otherHtml,
                otherText,
                findings);
    }
}
