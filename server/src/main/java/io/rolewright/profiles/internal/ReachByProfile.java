package io.rolewright.profiles.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.engine.Extracted;
import io.rolewright.engine.place.Gazetteer;
import io.rolewright.engine.place.Town;
import io.rolewright.engine.resume.Profile;
import io.rolewright.events.communications.Channel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where somebody is reached by what their profile says; an address that nobody could write to is left out. */
@Component
class ReachByProfile {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST_NAME = 300;
    private static final int MOST_POINTS = 20;

    /** The addresses that all mail servers take; others are rather a mistake of the reading than somebody's address. */
    private static final Pattern EMAIL = Pattern.compile("(?=.{3,254}$)(?=[^@]{1,64}@)"
            + "[\\p{L}\\p{N}_!#$%&'*+/=?^`{|}~-]++(?:\\.[\\p{L}\\p{N}_!#$%&'*+/=?^`{|}~-]++)*+@"
            + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
            + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");

    private final TimeZones zones;

    ReachByProfile(TimeZones zones) {
        this.zones = zones;
    }

    ContactPoints of(Profile profile) {
        var contact = profile.contact();
        var home = contact.place().flatMap(place -> Gazetteer.bundled().find(place.value()));
        var name = contact.name().map(Extracted::value).filter(text -> text.length() <= LONGEST_NAME);
        return new ContactPoints(
                name.orElse(null),
                points(contact.emails(), contact.phones()),
                home.flatMap(zones::of).orElse(null),
                home.map(Town::country).orElse(null),
                null);
    }

    private static List<ContactPoint> points(List<Extracted<String>> emails, List<Extracted<String>> phones) {
        var mail = emails.stream()
                .map(Extracted::value)
                .filter(address -> EMAIL.matcher(address).matches())
                .map(address -> new ContactPoint(Channel.EMAIL, address));
        var numbers = phones.stream().map(Extracted::value).flatMap(ReachByProfile::points);
        return Stream.concat(mail, numbers).distinct().limit(MOST_POINTS).toList();
    }

    private static Stream<ContactPoint> points(String phone) {
        return number(phone).stream()
                .flatMap(number -> Stream.of(Channel.SMS, Channel.VOICE)
                        .filter(channel -> channel == Channel.VOICE || takesTexts(number))
                        .map(channel -> new ContactPoint(channel, phone)));
    }

    private static Optional<PhoneNumber> number(String phone) {
        try {
            return Optional.of(NUMBERS.parse(phone, null)).filter(NUMBERS::isPossibleNumber);
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static boolean takesTexts(PhoneNumber number) {
        return switch (NUMBERS.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> true;
            case FIXED_LINE,
                    TOLL_FREE,
                    PREMIUM_RATE,
                    SHARED_COST,
                    VOIP,
                    PERSONAL_NUMBER,
                    PAGER,
                    UAN,
                    VOICEMAIL,
                    UNKNOWN -> false;
        };
    }
}
