package io.rolewright.adverts.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.measure.F1;
import io.rolewright.reading.GoldText;
import java.util.ArrayList;
import java.util.List;

/** Adverts of nobody real, by which it is told how right somebody reads. */
final class AdvertGold {
    private static final JobPostingReader POSTINGS =
            new JobPostingReader(new InProcessReader(ReadingLimits.standard()), PostingLimits.standard());

    private static final String TERM = "term ";

    private final List<GoldAdvert> adverts = GoldText.read("/reading/adverts.txt").stream()
            .map(AdvertGold::advert)
            .toList();

    private record GoldAdvert(List<String> facts, JobPosting posting) {}

    private static GoldAdvert advert(GoldText gold) {
        try {
            return new GoldAdvert(gold.facts(), POSTINGS.readText(gold.text()).getFirst());
        } catch (UnreadablePostingException broken) {
            throw new IllegalStateException(gold.name(), broken);
        }
    }

    List<JobPosting> postings() {
        return adverts.stream().map(GoldAdvert::posting).toList();
    }

    /** F1 of what is read: occupations, skills, and terms that the taxonomy does not know. */
    double right(AdvertParser parser) {
        return right(parser, "");
    }

    /** F1 of the terms alone, which the finder of mentions finds. */
    double rightOfTerms(AdvertParser parser) {
        return right(parser, TERM);
    }

    private double right(AdvertParser parser, String kind) {
        return adverts.stream()
                .map(advert -> F1.of(of(kind, facts(parser.parse(advert.posting()))), of(kind, advert.facts())))
                .reduce(F1.NONE, F1::plus)
                .value();
    }

    private static List<String> of(String kind, List<String> facts) {
        return facts.stream().filter(fact -> fact.startsWith(kind)).toList();
    }

    private static List<String> facts(Advert advert) {
        var facts = new ArrayList<String>();
        advert.occupation().ifPresent(occupation -> facts.add("occupation " + occupation));
        advert.skills().forEach(demand -> facts.add("skill " + demand.skill()));
        advert.terms().forEach(term -> facts.add(TERM + term.words()));
        return facts;
    }
}
