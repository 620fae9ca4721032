package io.rolewright.integrations.twins.phone;

import java.util.regex.Pattern;

/** Numbers by E.164: a plus, the country and the rest, with nothing between them. */
final class PhoneNumber {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private PhoneNumber() {}

    static boolean isValid(String number) {
        return E164.matcher(number).matches();
    }
}
