package io.rolewright.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parramatta NSW                          | Parramatta, New South Wales, AU
            parramatta nsw 2150 australia           | Parramatta, New South Wales, AU
            australia nsw parramatta                | Parramatta, New South Wales, AU
            Perth                                   | Perth, Western Australia, AU
            Perth WA 6000, Australia                | Perth, Western Australia, AU
            PERTH (W.A.)                            | Perth, Western Australia, AU
            Perth, Scotland                         | Perth, Scotland, GB
            perth tas                               | Perth, Tasmania, AU
            Perth, Ontario, Canada                  | Perth, Ontario, CA
            Sydney                                  | Sydney, New South Wales, AU
            Sydney, NS, Canada                      | Sydney, Nova Scotia, CA
            St Kilda VIC                            | Saint Kilda, Victoria, AU
            Newcastle NSW                           | Newcastle, New South Wales, AU
            Newcastle, United Kingdom               | Newcastle upon Tyne, England, GB
            Newcastle, Co. Down                     | Newcastle, Northern Ireland, GB
            newcastle kwazulu natal                 | Newcastle, KwaZulu-Natal, ZA
            Cambridge, UK                           | Cambridge, England, GB
            Cambridge, Cambs                        | Cambridge, England, GB
            Cambridge, MA                           | Cambridge, Massachusetts, US
            London                                  | London, England, GB
            London, Ontario                         | London, Ontario, CA
            london on canada                        | London, Ontario, CA
            Croydon, London                         | Croydon, England, GB
            Richmond VIC 3121                       | Richmond, Victoria, AU
            Richmond, Virginia                      | Richmond, Virginia, US
            Richmond, BC                            | Richmond, British Columbia, CA
            Richmond, North Yorkshire               | Richmond, England, GB
            Wellington                              | Wellington, Wellington Region, NZ
            Wellington, Shropshire                  | Wellington, England, GB
            Hamilton, New Zealand                   | Hamilton, Waikato Region, NZ
            Hamilton, Ont.                          | Hamilton, Ontario, CA
            Santiago                                | Santiago, Santiago Metropolitan, CL
            San José, Costa Rica                    | San José, San José, CR
            San Jose, CA                            | San Jose, California, US
            München                                 | Munich, Bavaria, DE
            80331 munchen deutschland               | Munich, Bavaria, DE
            Munich                                  | Munich, Bavaria, DE
            Köln, NRW                               | Köln, North Rhine-Westphalia, DE
            Wien                                    | Vienna, Vienna, AT
            1012 AB Amsterdam                       | Amsterdam, North Holland, NL
            Lodz                                    | Łódź, Łódź Voivodeship, PL
            Bengaluru, Karnataka                    | Bengaluru, Karnataka, IN
            Bombay, India                           | Mumbai, Maharashtra, IN
            São Paulo - SP, Brasil                  | São Paulo, São Paulo, BR
            東京                                     | Tokyo, Tokyo, JP
            Москва                                  | Moscow, Moscow, RU
            St. Louis, Missouri                     | St. Louis, Missouri, US
            Paris                                   | Paris, Île-de-France, FR
            Paris, Texas                            | Paris, Texas, US
            New York, NY                            | New York City, New York, US
            Washington, D.C.                        | Washington, District of Columbia, US
            Victoria, BC                            | Victoria, British Columbia, CA
            Ontario, California                     | Ontario, California, US
            Dublin                                  | Dublin, Leinster, IE
            Dublin, Ohio                            | Dublin, Ohio, US
            Reading, Berkshire                      | Reading, England, GB
            Newport, Isle of Wight                  | Newport, England, GB
            Newport, Wales                          | Newport, Wales, GB
            Wa, Ghana                               | Wa, Upper West, GH
            Greater Sydney Area                     | Sydney, New South Wales, AU
            Sydney (Remote)                         | Sydney, New South Wales, AU
            Richmond, Melbourne VIC                 | Richmond, Victoria, AU
            12 London Road, Reading, UK             | Reading, England, GB
            12 smith street parramatta nsw 2150     | Parramatta, New South Wales, AU
            """)
    void findsTheTownThatIsMeant(String written, String town) {
        assertThat(gazetteer.find(written).map(GazetteerTest::shown)).contains(town);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newcastle",
                "Cambridge",
                "Richmond",
                "San José",
                "Valencia",
                "Hamilton",
                "Victoria",
                "Georgia",
                "Georgia, USA",
                "Washington",
                "Ontario, CA",
                "Mexico",
                "Guatemala",
                "Kent"
            })
    void doesNotGuessWhichOfSeveralIsMeant(String written) {
        assertThat(gazetteer.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perth, Germany",
                "Parramatta, Scotland",
                "München, Australia",
                "London, Queensland",
                "Paris, Japan"
            })
    void neverContradictsWhatIsWritten(String written) {
        assertThat(gazetteer.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "Remote",
                "Australia",
                "NSW",
                "WA",
                "2150",
                "senior java developer",
                "hello world",
                "12 London Road",
                "Victoria Street",
                "Jack London",
                "Paris Hilton",
                "Florence Nightingale",
                "Victoria Jackson",
                "Virginia Hampton",
                "Sydney / Melbourne",
                "Sydney, Melbourne",
                "Smallville, New York, USA",
                "I live in Sydney",
                "Of",
                "Pet"
            })
    void makesNoPlaceOfOtherWords(String written) {
        assertThat(gazetteer.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Parramatta         | NSW              | AU        | Parramatta, New South Wales, AU
            Perth              | -                | GB        | Perth, Scotland, GB
            Perth              | Western Australia| -         | Perth, Western Australia, AU
            Cambridge          | MA               | US        | Cambridge, Massachusetts, US
            London             | -                | -         | London, England, GB
            London             | ON               | CA        | London, Ontario, CA
            Warszawa           | mazowieckie      | PL        | Warsaw, Mazovia, PL
            12 George St, Sydney | NSW            | Australia | Sydney, New South Wales, AU
            New York           | NY               | US        | New York City, New York, US
            -                  | New York         | US        | -
            -                  | -                | Singapore | -
            Newcastle          | -                | -         | -
            Springfield        | Nowhere          | US        | -
            Perth              | Bavaria          | AU        | -
            Smallville         | London           | GB        | -
            """)
    void findsTheTownOfAPlaceWhosePartsAreKnown(String locality, String region, String country, String town) {
        assertThat(gazetteer
                        .find(Optional.ofNullable(locality), Optional.ofNullable(region), Optional.ofNullable(country))
                        .map(GazetteerTest::shown))
                .isEqualTo(Optional.ofNullable(town));
    }

    private static String shown(Town town) {
        return town.name() + ", " + town.region().map(region -> region + ", ").orElse("") + town.country();
    }

    @Test
    void tellsPointsInDegrees() {
        Town parramatta = gazetteer.find("Parramatta NSW").orElseThrow();
        assertThat(parramatta.point().latitude()).isCloseTo(-33.815, within(0.01));
        assertThat(parramatta.point().longitude()).isCloseTo(151.003, within(0.01));
        Town quito = gazetteer.find("Quito, Ecuador").orElseThrow();
        assertThat(quito.point().latitude()).isCloseTo(-0.22, within(0.02));
        assertThat(quito.point().longitude()).isCloseTo(-78.51, within(0.02));
        assertThat(quito.population()).isGreaterThan(1_000_000);
    }

    @Test
    void knowsTheCapitalsOfAllContinents() {
        assertThat(List.of("Canberra", "Ottawa", "Brasília", "Nairobi", "Berlin", "New Delhi", "Kyiv"))
                .extracting(capital -> gazetteer.find(capital).orElseThrow().country())
                .containsExactly("AU", "CA", "BR", "KE", "DE", "IN", "UA");
    }

    @Test
    void saysWhichDataDecide() {
        assertThat(gazetteer.version()).isEqualTo("geonames-2023-03");
        assertThat(gazetteer.sha256()).matches("[0-9a-f]{64}").isEqualTo(gazetteer.sha256());
        assertThat(gazetteer.size()).isGreaterThan(120_000);
    }
}
