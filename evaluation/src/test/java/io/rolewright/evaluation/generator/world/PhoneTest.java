package io.rolewright.evaluation.generator.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PhoneTest {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    @Property(tries = 200)
    void isPossibleAndMeansTheSameHoweverItIsWritten(@ForAll long seed) throws NumberParseException {
        Dice dice = new Dice(seed, "phone");
        Place place = dice.chance(50) ? World.place(dice) : World.abroad(dice);
        Phone phone = Phone.at(place, dice);
        String region = place.country().equals("NZ") ? "AU" : place.country();
        var parsed = PHONES.parse(phone.written(dice), region);
        assertThat(PHONES.format(parsed, PhoneNumberFormat.E164)).isEqualTo(phone.e164());
        assertThat(PHONES.isPossibleNumber(parsed)).isTrue();
    }
}
