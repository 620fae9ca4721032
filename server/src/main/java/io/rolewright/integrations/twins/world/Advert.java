package io.rolewright.integrations.twins.world;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A made-up advert.
 *
 * @param vacancy the place that is to be filled: adverts of one vacancy are duplicates of each other, others are not
 * @param reference the employer's own code
 * @param title with the level, as published
 * @param pay null where the advert is silent
 */
public record Advert(
        long vacancy,
        String reference,
        String trade,
        String title,
        Level level,
        String employer,
        Place place,
        @Nullable Pay pay,
        Contract contract,
        WorkMode mode,
        LocalDate posted,
        LocalDate closes,
        AdvertText text) {
    public Optional<Pay> statedPay() {
        return Optional.ofNullable(pay);
    }

    Advert of(long otherVacancy, String otherReference) {
        return copy(otherVacancy, otherReference, title, level, employer, place, pay, text);
    }

    Advert saying(AdvertText other) {
        return copy(vacancy, reference, title, level, employer, place, pay, other);
    }

    Advert by(String other) {
        return copy(vacancy, reference, title, level, other, place, pay, text.replacing(employer, other));
    }

    Advert in(Place other) {
        return copy(vacancy, reference, title, level, employer, other, pay, text.replacing(place.city(), other.city()));
    }

    Advert at(Level other) {
        var bare = title.substring(level.titled("").length());
        return copy(vacancy, reference, other.titled(bare), other, employer, place, pay, text);
    }

    Advert paying(@Nullable Pay other) {
        return copy(vacancy, reference, title, level, employer, place, other, text);
    }

    private Advert copy(
            long newVacancy,
            String newReference,
            String newTitle,
            Level newLevel,
            String newEmployer,
            Place newPlace,
            @Nullable Pay newPay,
            AdvertText newText) {
        return new Advert(
                newVacancy,
                newReference,
                trade,
                newTitle,
                newLevel,
                newEmployer,
                newPlace,
                newPay,
                contract,
                mode,
                posted,
                closes,
                newText);
    }
}
