package io.rolewright.billing.internal.ubl;

import com.helger.xsds.ccts.cct.schemamodule.AmountType;
import io.rolewright.billing.Address;
import io.rolewright.billing.Party;
import io.rolewright.billing.TaxCategory;
import io.rolewright.billing.TaxLine;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CompanyIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.EndpointIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PriceAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxableAmountType;
import org.jspecify.annotations.Nullable;

/** Parts that invoices and credit notes have in common. */
final class Pint {
    static final String CUSTOMIZATION = "urn:peppol:pint:billing-1@aunz-1";
    static final String PROFILE = "urn:peppol:bis:billing";

    /** What a client wants to read that told us nothing. */
    static final String NO_REFERENCE = "NA";

    /** One of something, by UN/ECE recommendation 20. */
    static final String EACH = "EA";

    private static final String GST = "GST";

    private Pint() {}

    static SupplierPartyType supplier(Trade trade) {
        var supplier = new SupplierPartyType();
        supplier.setParty(
                party(trade.seller().party(), trade.from(), trade.seller().taxed()));
        return supplier;
    }

    static CustomerPartyType customer(Party buyer, Abn abn) {
        var customer = new CustomerPartyType();
        customer.setParty(party(buyer, abn, true));
        return customer;
    }

    private static PartyType party(Party company, Abn abn, boolean isTaxed) {
        var endpoint = new EndpointIDType(abn.digits());
        endpoint.setSchemeID(Abn.SCHEME);
        var name = new PartyNameType();
        name.setName(company.name());
        var party = new PartyType();
        party.setEndpointID(endpoint);
        party.addPartyName(name);
        party.setPostalAddress(address(company.address(), company.country()));
        if (isTaxed) {
            party.addPartyTaxScheme(taxScheme(abn));
        }
        party.addPartyLegalEntity(entity(company, abn));
        return party;
    }

    private static AddressType address(@Nullable Address place, String country) {
        var address = new AddressType();
        if (place != null) {
            address.setStreetName(place.street());
            address.setCityName(place.city());
            // Without them nothing is set: an empty element is forbidden.
            Optional.ofNullable(place.postcode()).ifPresent(address::setPostalZone);
            Optional.ofNullable(place.region()).ifPresent(address::setCountrySubentity);
        }
        var code = new CountryType();
        code.setIdentificationCode(place == null ? country : place.country());
        address.setCountry(code);
        return address;
    }

    private static PartyTaxSchemeType taxScheme(Abn abn) {
        var scheme = new PartyTaxSchemeType();
        scheme.setCompanyID(abn.digits());
        scheme.setTaxScheme(gst());
        return scheme;
    }

    private static PartyLegalEntityType entity(Party company, Abn abn) {
        var id = new CompanyIDType(abn.digits());
        id.setSchemeID(Abn.SCHEME);
        var entity = new PartyLegalEntityType();
        entity.setRegistrationName(company.name());
        entity.setCompanyID(id);
        return entity;
    }

    static TaxTotalType taxes(List<TaxLine> taxes, Money tax) {
        var total = new TaxTotalType();
        total.setTaxAmount(of(tax, new TaxAmountType()));
        taxes.forEach(line -> total.addTaxSubtotal(tax(line)));
        return total;
    }

    private static TaxSubtotalType tax(TaxLine line) {
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(of(line.net(), new TaxableAmountType()));
        subtotal.setTaxAmount(of(line.tax(), new TaxAmountType()));
        subtotal.setTaxCategory(category(line.category(), line.rate()));
        return subtotal;
    }

    /** What is outside of the tax has no rate, not even zero. */
    private static TaxCategoryType category(TaxCategory code, BigDecimal rate) {
        var category = new TaxCategoryType();
        category.setID(code.name());
        if (code != TaxCategory.O) {
            category.setPercent(rate);
        }
        category.setTaxScheme(gst());
        return category;
    }

    private static TaxSchemeType gst() {
        var scheme = new TaxSchemeType();
        scheme.setID(GST);
        return scheme;
    }

    static ItemType item(String words, TaxCategory category, BigDecimal rate) {
        var item = new ItemType();
        item.setName(words);
        item.addClassifiedTaxCategory(category(category, rate));
        return item;
    }

    static PriceType price(Money one) {
        var price = new PriceType();
        price.setPriceAmount(of(one, new PriceAmountType()));
        return price;
    }

    /** An amount, with all coins of its currency. */
    static <T extends AmountType> T of(Money money, T amount) {
        amount.setValue(
                new BigDecimal(Money.ofMinor(money.minor(), money.currency()).amount()));
        amount.setCurrencyID(money.currency());
        return amount;
    }
}
