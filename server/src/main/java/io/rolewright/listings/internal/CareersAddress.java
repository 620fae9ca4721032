package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where the page of a job stands on the careers site. It ends in the job's code, by which it is found again. */
@Component
class CareersAddress {
    /** The path of the list of all jobs. */
    static final String LIST = "/careers";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private final String site;

    CareersAddress(Agency agency) {
        site = agency.site();
    }

    String of(String slug) {
        return site + path(slug);
    }

    /** The same on this site. */
    static String path(String slug) {
        return LIST + "/" + slug;
    }

    /** Letters and digits of the title in ASCII, as far as there are any, then the code. */
    static String slug(String title, String code) {
        var plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        var words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = words.substring(0, Math.min(LONGEST, words.length()));
        return (cut + "-" + code.toLowerCase(Locale.ROOT))
                .replaceAll("-{2,}", "-")
                .replaceAll("^-", "");
    }

    /** The job's code in the last part of an address. */
    static String code(String slug) {
        return slug.substring(slug.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
    }
}
