package io.rolewright.billing.internal.documents;

import io.rolewright.billing.Address;
import io.rolewright.billing.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A company in lines, as on an envelope, with its number below. */
final class PartyLines {
    private PartyLines() {}

    /** Its name comes first. */
    static List<String> of(Party party) {
        var lines = new ArrayList<String>();
        lines.add(party.name());
        var address = party.address();
        if (address != null) {
            lines.add(address.street());
            lines.add(town(address));
            lines.add(country(address.country()));
        } else {
            lines.add(country(party.country()));
        }
        var number = party.taxNumber();
        if (number != null) {
            var law = TaxLaw.of(party.country());
            lines.add(law.number() + " " + law.grouped(number));
        }
        return lines;
    }

    private static String town(Address address) {
        return Stream.of(address.city(), address.region(), address.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
