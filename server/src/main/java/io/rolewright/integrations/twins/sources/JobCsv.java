package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Posting;
import java.util.List;
import java.util.stream.Collectors;

/** A table of jobs as RFC 4180 has it. */
final class JobCsv {
    private static final String HEAD = "id,reference,title,company,city,region,postal_code,country,contract,work_mode,"
            + "salary_min,salary_max,salary_period,currency,posted,closes,url,description";

    private JobCsv() {}

    static String write(TwinRequest request, List<Posting> postings) {
        return postings.stream()
                .map(posting -> row(request, posting))
                .collect(Collectors.joining("\r\n", HEAD + "\r\n", "\r\n"));
    }

    private static String row(TwinRequest request, Posting posting) {
        var advert = posting.advert();
        var place = advert.place();
        var pay = advert.statedPay();
        return List.of(
                        posting.id(),
                        advert.reference(),
                        advert.title(),
                        advert.employer(),
                        place.city(),
                        place.region(),
                        place.postalCode(),
                        place.country(),
                        Page.contract(advert.contract()),
                        Page.mode(advert.mode()),
                        pay.map(Pay::least).map(String::valueOf).orElse(""),
                        pay.map(Pay::most).map(String::valueOf).orElse(""),
                        pay.map(Page::per).orElse(""),
                        pay.map(Pay::currency).orElse(""),
                        advert.posted().toString(),
                        advert.closes().toString(),
                        WebSite.url(request, posting),
                        advert.text().plain())
                .stream()
                .map(JobCsv::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        var isPlain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
