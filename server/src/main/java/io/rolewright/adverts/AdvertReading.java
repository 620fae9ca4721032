package io.rolewright.adverts;

import io.rolewright.engine.advert.Advert;

/**
 * What words ask for.
 *
 * @param advert its spans point into the text of its posting
 * @param versions what read it, as {@code release/taxonomy@hash}, with {@code +model@hash} for others that are not of the release
 */
public record AdvertReading(Advert advert, String versions) {}
