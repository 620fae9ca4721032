package io.rolewright.billing.internal.ubl;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidationPintAUNZ;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The rules of PINT A-NZ Billing as their authors publish them: the schema of UBL and the Schematron rules of Peppol. */
final class PeppolRules {
    static final DVRCoordinate INVOICE = PeppolValidationPintAUNZ.VID_OPENPEPPOL_AUNZ_PINT_UBL_INVOICE_1_1_2;
    static final DVRCoordinate CREDIT_NOTE = PeppolValidationPintAUNZ.VID_OPENPEPPOL_AUNZ_PINT_UBL_CREDIT_NOTE_1_1_2;

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> ALL = all();

    private PeppolRules() {}

    private static ValidationExecutorSetRegistry<IValidationSourceXML> all() {
        var all = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        PeppolValidationPintAUNZ.init(all);
        return all;
    }

    /** What a file breaks, each as the rule says it. */
    static List<String> broken(DVRCoordinate rules, byte[] file) {
        var source = ValidationSourceXML.create("file.xml", Objects.requireNonNull(DOMReader.readXMLDOM(file)));
        var results = new ValidationResultList(source);
        new ValidationExecutionManager<>(
                        IValidityDeterminator.<IValidationSourceXML>createDefault(),
                        Objects.requireNonNull(ALL.getOfID(rules)).getAllExecutors())
                .executeValidation(source, results, Locale.ENGLISH);
        return results.getAllErrors().getAllTexts(Locale.ENGLISH).stream()
                .map(String::valueOf)
                .toList();
    }
}
