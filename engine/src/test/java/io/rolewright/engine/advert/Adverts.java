package io.rolewright.engine.advert;

import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.taxonomy.Taxonomy;

/** Invented adverts and what reads them. */
public final class Adverts {
    private static final DocumentReader NO_DOCUMENTS = (name, content) -> {
        throw new UnreadableDocumentException("document.type-unsupported");
    };
    private static final AdvertParser PARSER = new AdvertParser(Taxonomy.bundled());

    private Adverts() {}

    static JobPostingReader reader() {
        return reader(PostingLimits.standard());
    }

    static JobPostingReader reader(PostingLimits limits) {
        return new JobPostingReader(NO_DOCUMENTS, limits);
    }

    /** The only posting of a source. */
    public static JobPosting posting(String source) {
        try {
            return reader().readText(source).getFirst();
        } catch (UnreadablePostingException e) {
            throw new AssertionError(e);
        }
    }

    /** What the only posting of a source asks for. */
    public static Advert advert(String source) {
        return PARSER.parse(posting(source));
    }

    public static Advert seniorJavaEngineer() {
        return advert("""
                Senior Java Engineer
                Company: Bluegum Freight Pty Ltd
                Location: Melbourne VIC, Australia

                About us
                We are a logistics company founded 20 years ago. Our warehouse team uses Python.

                Essential
                - 5+ years' experience with Java
                - Spring Boot and PostgreSQL
                - Bachelor's degree in computer science

                Nice to have
                - Kubernetes
                - Terraform, or experience with AWS

                What we offer
                - $140,000 - $165,000 + super
                - A budget for training in Scala
                """);
    }

    public static Advert nurseInPerth() {
        return advert("""
                <html><head><title>Registered Nurse | Swan River Health</title>
                <script type="application/ld+json">
                {"@context":"https://schema.org/","@type":"JobPosting","title":"Registered Nurse - Aged Care",
                 "description":"<p>Care for residents by the river.</p><h3>Essential</h3><ul><li>Wound care</li>\
                <li>At least two years of experience in aged care</li></ul><h3>Desirable</h3><ul><li>Palliative care</li></ul>",
                 "identifier":{"@type":"PropertyValue","name":"Swan River Health","value":"RN-7"},
                 "datePosted":"2026-11-02","validThrough":"2026-12-02T23:59:59+08:00",
                 "employmentType":["PART_TIME","casual"],
                 "hiringOrganization":{"@type":"Organization","name":"Swan River Health"},
                 "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Perth",
                 "addressRegion":"WA","postalCode":"6000","addressCountry":"Australia"}},
                 "baseSalary":{"@type":"MonetaryAmount","currency":"AUD","value":{"@type":"QuantitativeValue",
                 "minValue":42.5,"maxValue":51,"unitText":"HOUR"}},
                 "skills":["Medication administration"]}
                </script></head><body><h1>Registered Nurse</h1></body></html>
                """);
    }
}
