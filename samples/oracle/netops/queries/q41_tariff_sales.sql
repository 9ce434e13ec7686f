-- Contracts signed in 2024 per tariff, also where there was none; all conditions on CONTRACTS are outer.
SELECT f.tariff_code,
       f.kind,
       COUNT(k.contract_id) AS contracts,
       MIN(k.signed) AS first_one,
       SUM(NVL2(k.discount, 1, 0)) AS with_discount
  FROM tariffs f,
       contracts k
 WHERE k.tariff_code (+) = f.tariff_code
   AND k.signed (+) BETWEEN DATE '2024-01-01' AND DATE '2024-12-31'
   AND k.status (+) = 'ACTIVE'
   AND k.months (+) > 12
 GROUP BY f.tariff_code, f.kind
 ORDER BY f.tariff_code;
