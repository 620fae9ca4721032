package io.rolewright.adverts;

import io.rolewright.engine.advert.Advert;

/**
 * What words ask for.
 *
 * @param advert its spans point into the text of its posting
 * @param versions what read it, as {@code release/taxonomy}
 */
public record AdvertReading(Advert advert, String versions) {}
