/****** Object:  Table [dbo].[LedgerEntries]    Script Date: 3/31/2025 9:15:02 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
CREATE TABLE [dbo].[LedgerEntries](
	[EntryId] [bigint] IDENTITY(1,1) NOT NULL,
	[TransactionId] [bigint] NOT NULL,
	[EntryNo] [smallint] NOT NULL,
	[AccountId] [int] NOT NULL,
	[Side] [char](1) NOT NULL,
	[Amount] [decimal](18, 2) NOT NULL,
	[SignedAmount]  AS (case when [Side]='D' then  -[Amount] else [Amount] end) PERSISTED,
	[Narrative] [nvarchar](200) NULL,
 CONSTRAINT [PK_LedgerEntries] PRIMARY KEY CLUSTERED 
(
	[EntryId] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY],
 CONSTRAINT [UQ_LedgerEntries_No] UNIQUE NONCLUSTERED 
(
	[TransactionId] ASC,
	[EntryNo] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
) ON [PRIMARY]
GO
/****** Object:  Index [IX_LedgerEntries_Account]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_LedgerEntries_Account] ON [dbo].[LedgerEntries]
(
	[AccountId] ASC,
	[TransactionId] ASC
)
INCLUDE([Side],[Amount],[SignedAmount]) 
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
ALTER TABLE [dbo].[LedgerEntries]  WITH CHECK ADD  CONSTRAINT [FK_LedgerEntries_Transactions] FOREIGN KEY([TransactionId])
REFERENCES [dbo].[LedgerTransactions] ([TransactionId])
ON DELETE CASCADE
GO
ALTER TABLE [dbo].[LedgerEntries] CHECK CONSTRAINT [FK_LedgerEntries_Transactions]
GO
ALTER TABLE [dbo].[LedgerEntries]  WITH CHECK ADD  CONSTRAINT [FK_LedgerEntries_Accounts] FOREIGN KEY([AccountId])
REFERENCES [dbo].[Accounts] ([AccountId])
GO
ALTER TABLE [dbo].[LedgerEntries] CHECK CONSTRAINT [FK_LedgerEntries_Accounts]
GO
ALTER TABLE [dbo].[LedgerEntries]  WITH CHECK ADD  CONSTRAINT [CK_LedgerEntries_Side] CHECK  ([Side]='C' OR [Side]='D')
GO
ALTER TABLE [dbo].[LedgerEntries] CHECK CONSTRAINT [CK_LedgerEntries_Side]
GO
ALTER TABLE [dbo].[LedgerEntries]  WITH CHECK ADD  CONSTRAINT [CK_LedgerEntries_Amount] CHECK  ([Amount]<>(0))
GO
ALTER TABLE [dbo].[LedgerEntries] CHECK CONSTRAINT [CK_LedgerEntries_Amount]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Entries of the ledger, double entry' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'LedgerEntries'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Negative in reversals (red ink)' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'LedgerEntries', @level2type=N'COLUMN',@level2name=N'Amount'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Debits count negative' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'LedgerEntries', @level2type=N'COLUMN',@level2name=N'SignedAmount'
GO
