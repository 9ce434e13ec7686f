-- The same card for the billing system, as XML.
SELECT XMLSERIALIZE(CONTENT
         XMLELEMENT("tariff",
           XMLATTRIBUTES(f.tariff_code AS "code", f.kind AS "kind"),
           XMLFOREST(f.tariff_name AS "name", f.monthly_fee AS "fee", TO_CHAR(f.withdrawn, 'YYYY') AS "until"),
           (SELECT XMLAGG(XMLELEMENT("from", TO_CHAR(p.valid_from, 'YYYY-MM-DD')) ORDER BY p.valid_from DESC)
              FROM tariff_prices p
             WHERE p.tariff_code = f.tariff_code))
         AS VARCHAR2(800) NO INDENT) AS card
  FROM tariffs f
 WHERE f.monthly_fee >= 1
 ORDER BY f.tariff_code;
