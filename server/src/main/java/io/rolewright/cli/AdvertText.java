package io.rolewright.cli;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Pay;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.UnknownTerm;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adverts as a person reads them in a terminal. */
final class AdvertText {
    private AdvertText() {}

    static String of(ReadPage page, Taxonomy taxonomy) {
        return page.adverts().stream()
                .map(advert -> text(page.file(), advert, taxonomy))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(String file, Advert advert, Taxonomy taxonomy) {
        var posting = advert.posting();
        return new Block(file)
                .line("title", posting.title())
                .line("employer", posting.employer().orElse(""))
                .lines("place", posting.places().stream().map(AdvertText::place).toList())
                .line("work mode", posting.workMode().map(Enum::name).orElse(""))
                .line("contract", names(posting.contractTypes()))
                .line("pay", posting.pay().map(AdvertText::pay).orElse(""))
                .line("required", demands(advert.skills(), SkillDemand.Importance.REQUIRED, taxonomy))
                .line("preferred", demands(advert.skills(), SkillDemand.Importance.PREFERRED, taxonomy))
                .line(
                        "licences",
                        advert.licences().stream()
                                .map(demand -> name(demand, taxonomy))
                                .collect(Collectors.joining(", ")))
                .line(
                        "other terms",
                        advert.terms().stream().map(UnknownTerm::words).collect(Collectors.joining(", ")))
                .line(
                        "years",
                        advert.years().map(years -> years.value().toString()).orElse(""))
                .line(
                        "degree",
                        advert.degree().map(degree -> degree.value().name()).orElse(""))
                .line("seniority", advert.seniority().name())
                .lines("findings", Findings.lines(posting.findings(), advert.findings()))
                .text();
    }

    private static String place(Place place) {
        return Stream.of(place.locality(), place.region(), place.postalCode(), place.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String pay(Pay pay) {
        return "%s–%s %s per %s"
                .formatted(
                        pay.minimum().toPlainString(),
                        pay.maximum().toPlainString(),
                        pay.currency().orElse("(currency not said)"),
                        pay.interval().name());
    }

    private static String names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String demands(List<SkillDemand> demands, SkillDemand.Importance importance, Taxonomy taxonomy) {
        return demands.stream()
                .filter(demand -> demand.importance() == importance)
                .map(demand -> name(demand, taxonomy))
                .collect(Collectors.joining(", "));
    }

    private static String name(SkillDemand demand, Taxonomy taxonomy) {
        return taxonomy.skill(demand.skill()).map(Skill::name).orElse(demand.skill());
    }
}
