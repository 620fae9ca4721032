package io.rolewright.billing.internal.bank;

/** Files as banks write them. */
final class Statements {
    private Statements() {}

    static final String COMMBANK = """
            02/03/2026,"+1100.00","Direct Credit 141000 HARBOUR INV-000001","+5100.00"
            28/02/2026,"-45.10","Card xx1234 Coffee, Sydney","+4000.00"
            13/02/2026,"+2,200.00","Transfer from Wattle","+4045.10"
            """;

    static final String NAB = """
            27-Feb-26,1100.00,012345678,,MISCELLANEOUS CREDIT,HARBOUR INV 1,5100.00
            26-Feb-26,-45.10,012345678,,MISCELLANEOUS DEBIT,COFFEE,4000.00
            """;

    static final String WESTPAC = """
            Bank Account,Date,Narrative,Debit Amount,Credit Amount,Balance,Categories,Serial
            032000123456,27/02/2026,"DEPOSIT HARBOUR INV-000001",,1100.00,5100.00,DEP,
            032000123456,26/02/2026,"COFFEE",45.10,,4000.00,POS,
            """;

    static final String GERMAN = """
            Umsätze Girokonto;;;;
            Buchungstag;Wertstellung;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Währung
            27.02.2026;28.02.2026;Hafen Logistik GmbH;RE INV-000001;1.100,00;EUR
            26.02.2026;26.02.2026;Kaffee;Kaffee "zum Mitnehmen";-45,10;EUR
            """;

    /** One entry, a batch of two, one that came back, and one that is only announced. */
    static String camt(String version) {
        var isLate = version.compareTo("08") >= 0;
        var state = isLate ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>";
        var payer = isLate ? "<Dbtr><Pty><Nm>Harbour Ltd</Nm></Pty></Dbtr>" : "<Dbtr><Nm>Harbour Ltd</Nm></Dbtr>";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
                <Stmt><Id>1</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">2310.50</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
                <Ntry><Amt Ccy="EUR">1100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>%s<BookgDt><Dt>2026-02-27</Dt></BookgDt>
                <AcctSvcrRef>REF-1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E2E-7</EndToEndId></Refs>
                <RltdPties>%s</RltdPties><RmtInf><Ustrd>Invoice</Ustrd><Ustrd>INV-000001</Ustrd>
                <Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="EUR">300.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>%s<BookgDt><DtTm>2026-02-27T10:00:00</DtTm></BookgDt>
                <AcctSvcrRef>REF-2</AcctSvcrRef><NtryDtls>
                <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">100.00</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>A</Ustrd></RmtInf></TxDtls>
                <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">200.00</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>B</Ustrd></RmtInf></TxDtls>
                </NtryDtls></Ntry>
                <Ntry><Amt Ccy="EUR">89.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd>%s
                <BookgDt><Dt>2026-02-28</Dt></BookgDt><AcctSvcrRef>NONREF</AcctSvcrRef><AddtlNtryInf>Returned</AddtlNtryInf></Ntry>
                <Ntry><Amt Ccy="EUR">7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>%s<BookgDt><Dt>2026-03-01</Dt></BookgDt></Ntry>
                </Stmt></BkToCstmrStmt></Document>
                """.formatted(version, state, payer, state, state, state.replace("BOOK", "PDNG"));
    }
}
