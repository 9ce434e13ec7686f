SELECT item_id, DECODE(price, 12, 'dear', 'cheap') AS word
  FROM shop.items;
