package io.rolewright.engine.advert;

import io.rolewright.engine.advert.Pay.Interval;
import io.rolewright.engine.advert.Pay.Source;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pay in running text: {@code $90,000 – $110,000 + super}, {@code £35k}, {@code AUD 45 per hour}, {@code 300 €/day}.
 * Every repetition in its patterns is bounded, so the time is linear.
 */
final class PayInText {
    private static final String CODE =
            "(?:AUD|USD|GBP|EUR|NZD|CAD|CHF|SGD|AED|BRL|CNY|CZK|DKK|HKD|HUF|IDR|ILS|INR|JPY|KES"
                    + "|KRW|MXN|MYR|NGN|NOK|PHP|PLN|QAR|RON|SAR|SEK|THB|TRY|TWD|VND|ZAR)";
    private static final String MARK = "(?:" + CODE + "|AU\\$|US\\$|NZ\\$|CA\\$|HK\\$|A\\$|C\\$|S\\$|R\\$|[$£€₹])";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[,.'’\u202f\u00a0 ]\\d{3}){1,2}(?:\\.00)?|\\d{1,2}(?:,\\d{2}){1,2},\\d{3}"
                    + "|\\d{1,7}(?:\\.\\d{1,2})?)(?!\\d)";
    private static final Pattern CODE_BEHIND = Pattern.compile("[ (]{0,2}(" + CODE + ")\\b.*", Pattern.DOTALL);
    private static final String UP_TO = " {0,2}(?:-|–|—|to\\b|and\\b|bis\\b|à\\b|a\\b|till\\b|tot\\b) {0,2}";
    private static final String LOW = "(?<low>" + NUMBER + ") ?(?<lowk>[kK]\\b)?";
    private static final String HIGH = "(?<high>" + NUMBER + ") ?(?<highk>[kK]\\b)?";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "(?<![\\w$])(?<mark>" + MARK + ") {0,2}" + LOW + "(?:" + UP_TO + MARK + "? {0,2}" + HIGH + ")?"),
            Pattern.compile("(?<![\\w.,$])" + LOW + "(?: ?" + MARK + ")?(?:" + UP_TO + HIGH + ")? ?(?<mark>" + MARK
                    + ")(?![\\w])"));

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("AU$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("US$", "USD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("₹", "INR"));
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Without words for it, an amount from here is for a year, and one up to {@link #HOURLY_TO} for an hour. */
    private static final BigDecimal YEARLY_FROM = BigDecimal.valueOf(18_000);

    private static final BigDecimal HOURLY_TO = BigDecimal.valueOf(120);

    /** How far behind an amount the words about it may stand, in UTF-16 code units. */
    private static final int BEHIND = 40;

    private PayInText() {}

    /** The first amount in {@code text} that is pay, not turnover or a bonus. */
    static Optional<Pay> find(String text) {
        for (Pattern pattern : PATTERNS) {
            for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
                Optional<Pay> pay = pay(matcher, behind(text, matcher.end()));
                if (pay.isPresent()) {
                    return pay;
                }
            }
        }
        return Optional.empty();
    }

    private static String behind(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        int line = behind.indexOf('\n');
        return line < 0 ? behind : behind.substring(0, line);
    }

    private static Optional<Pay> pay(Matcher found, String behind) {
        List<String> words = Words.of(behind);
        if (WORDS.in("NO PAY").startOf(words)) {
            return Optional.empty();
        }
        boolean thousands = found.group("lowk") != null;
        BigDecimal low = amount(found.group("low"), thousands);
        BigDecimal high = low;
        if (found.group("high") != null) {
            high = amount(
                    found.group("high"),
                    found.group("highk") != null
                            || thousands && found.group("high").length() < 4);
            boolean shared = found.group("highk") != null
                    && !thousands
                    && low.multiply(THOUSAND).compareTo(high) <= 0;
            low = shared ? low.multiply(THOUSAND) : low;
        }
        if (low.signum() == 0 || high.compareTo(low) < 0) {
            return Optional.empty();
        }
        Optional<String> currency = currency(found.group("mark"), words).or(() -> codeBehind(behind));
        return pay(low, high, currency, behind);
    }

    /** {@code $140,000 – $170,000 USD}. */
    private static Optional<String> codeBehind(String behind) {
        Matcher code = CODE_BEHIND.matcher(behind);
        return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
    }

    private static Optional<Pay> pay(BigDecimal low, BigDecimal high, Optional<String> currency, String behind) {
        return PayIntervals.of(behind)
                .or(() -> byAmount(high))
                .map(interval -> new Pay(low, high, interval, currency, Source.PARSED_FROM_TEXT));
    }

    private static Optional<Interval> byAmount(BigDecimal amount) {
        if (amount.compareTo(YEARLY_FROM) >= 0) {
            return Optional.of(Interval.YEAR);
        }
        return amount.compareTo(HOURLY_TO) <= 0 ? Optional.of(Interval.HOUR) : Optional.empty();
    }

    /** The ISO 4217 code of a currency that is named by it or by its mark; a mark of several currencies names none. */
    static Optional<String> currency(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        boolean isCode = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isCode ? Optional.of(code) : Optional.ofNullable(CODES.get(code));
    }

    /** A mark alone says which dollar only where superannuation, which is Australian, comes with it. */
    private static Optional<String> currency(String mark, List<String> behind) {
        if (mark.length() == 3 && mark.chars().allMatch(Character::isUpperCase)) {
            return Optional.of(mark);
        }
        boolean australian = mark.equals("$") && WORDS.in("AUSTRALIAN PAY").foundIn(behind);
        return australian ? Optional.of("AUD") : Optional.ofNullable(CODES.get(mark));
    }

    /** Three digits behind a comma or a dot are thousands in every notation of pay. */
    private static BigDecimal amount(String digits, boolean thousands) {
        BigDecimal number = Amounts.of(digits).orElseThrow();
        return thousands ? number.multiply(THOUSAND) : number;
    }
}
