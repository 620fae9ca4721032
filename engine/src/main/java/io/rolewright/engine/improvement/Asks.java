package io.rolewright.engine.improvement;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Pay;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.taxonomy.Seniority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what is asked for and offered: pay, too many musts, contacts and fees in the text. */
final class Asks implements Proposal {
    /** People who have most of a longer list do not apply. */
    private static final int MOST_MUSTS = 8;

    private static final int YEARS_OF_NO_BEGINNER = 3;
    private static final int MOST_NUMBERS = 100;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Phrases FEES = PhraseFile.load("/improvement/cues.txt").in("FEE");

    @Override
    public void look(Draft draft) {
        pay(draft);
        musts(draft);
        beginner(draft);
        contacts(draft);
        fees(draft);
    }

    private static void pay(Draft draft) {
        Optional<Pay> pay = draft.posting().pay();
        if (pay.isEmpty()) {
            draft.ask(Rule.PAY_MISSING, "/pay", Optional.empty());
        } else if (pay.get().currency().isEmpty()) {
            draft.ask(Rule.PAY_UNCLEAR, "/pay", Optional.empty(), "currency");
        } else if (pay.get().minimum().compareTo(pay.get().maximum()) == 0) {
            draft.ask(Rule.PAY_UNCLEAR, "/pay", Optional.empty(), "range");
        }
    }

    private static void musts(Draft draft) {
        List<SkillDemand> musts = draft.advert().skills().stream()
                .filter(demand -> demand.importance() == Importance.REQUIRED)
                .toList();
        if (musts.size() > MOST_MUSTS) {
            draft.ask(
                    Rule.MUSTS_MANY,
                    Change.TEXT,
                    Optional.empty(),
                    String.valueOf(musts.size()),
                    String.valueOf(MOST_MUSTS));
        }
    }

    private static void beginner(Draft draft) {
        Advert advert = draft.advert();
        boolean beginner = advert.seniority() == Seniority.INTERN || advert.seniority() == Seniority.JUNIOR;
        advert.years()
                .filter(years -> beginner && years.value() >= YEARS_OF_NO_BEGINNER)
                .ifPresent(years -> draft.ask(
                        Rule.YEARS_FOR_BEGINNER, years.span(), years.value().toString()));
    }

    private static void contacts(Draft draft) {
        String text = draft.text();
        List<String> kinds = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        Contacts.in(text).forEach(contact -> {
            kinds.add(contact.kind());
            places.add(contact.span());
        });
        String region = draft.posting().places().stream()
                .flatMap(place -> place.country().stream())
                .findFirst()
                .orElse("AU");
        NUMBERS.findNumbers(text, region, Leniency.VALID, MOST_NUMBERS).forEach(number -> {
            kinds.add("phone");
            places.add(new Span(number.start(), number.end()));
        });
        places.stream()
                .min(Span::compareTo)
                .ifPresent(first -> draft.ask(
                        Rule.CONTACT_IN_TEXT,
                        first,
                        String.join(", ", kinds.stream().distinct().sorted().toList())));
    }

    private static void fees(Draft draft) {
        for (Span sentence : Sentences.all(draft.text())) {
            String words = sentence.of(draft.text());
            if (FEES.foundIn(Words.of(words)) && !Words.of(words).contains("no")) {
                draft.ask(Rule.FEE_IN_TEXT, sentence, words);
                return;
            }
        }
    }
}
