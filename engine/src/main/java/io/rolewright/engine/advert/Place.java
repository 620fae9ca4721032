package io.rolewright.engine.advert;

import java.util.Optional;

/**
 * A place of work, as far as it is stated.
 *
 * @param locality town or suburb
 * @param region state, county or province, as written
 * @param postalCode as written
 * @param country ISO 3166-1 alpha-2
 */
public record Place(
        Optional<String> locality, Optional<String> region, Optional<String> postalCode, Optional<String> country) {}
