/****** Object:  Table [dbo].[LedgerTransactions]    Script Date: 3/31/2025 9:15:02 AM ******/
SET ANSI_NULLS ON
GO
SET QUOTED_IDENTIFIER ON
GO
CREATE TABLE [dbo].[LedgerTransactions](
	[TransactionId] [bigint] IDENTITY(100001,1) NOT NULL,
	[TransactionGuid] [uniqueidentifier] NOT NULL,
	[TransactionType] [varchar](10) NOT NULL,
	[PostedAt] [datetime] NOT NULL,
	[ValueDate] [date] NOT NULL,
	[RecordedAt] [datetime2](3) NOT NULL,
	[Channel] [nvarchar](20) NULL,
	[Reference] [nvarchar](140) NULL,
	[ReversalOf] [bigint] NULL,
	[IsReversed] [bit] NOT NULL,
 CONSTRAINT [PK_LedgerTransactions] PRIMARY KEY CLUSTERED 
(
	[TransactionId] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY],
 CONSTRAINT [UQ_LedgerTransactions_Guid] UNIQUE NONCLUSTERED 
(
	[TransactionGuid] ASC
)WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
) ON [PRIMARY]
GO
/****** Object:  Index [IX_LedgerTransactions_PostedAt]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_LedgerTransactions_PostedAt] ON [dbo].[LedgerTransactions]
(
	[PostedAt] DESC,
	[TransactionId] DESC
)
INCLUDE([TransactionType],[Channel]) 
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
/****** Object:  Index [IX_LedgerTransactions_Reversal]    Script Date: 3/31/2025 9:15:02 AM ******/
CREATE NONCLUSTERED INDEX [IX_LedgerTransactions_Reversal] ON [dbo].[LedgerTransactions]
(
	[ReversalOf] ASC
)
WHERE ([ReversalOf] IS NOT NULL)
WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, SORT_IN_TEMPDB = OFF, DROP_EXISTING = OFF, ONLINE = OFF, ALLOW_ROW_LOCKS = ON, ALLOW_PAGE_LOCKS = ON, OPTIMIZE_FOR_SEQUENTIAL_KEY = OFF) ON [PRIMARY]
GO
ALTER TABLE [dbo].[LedgerTransactions] ADD  CONSTRAINT [DF_LedgerTransactions_TransactionGuid]  DEFAULT (newid()) FOR [TransactionGuid]
GO
ALTER TABLE [dbo].[LedgerTransactions] ADD  CONSTRAINT [DF_LedgerTransactions_RecordedAt]  DEFAULT (sysdatetime()) FOR [RecordedAt]
GO
ALTER TABLE [dbo].[LedgerTransactions] ADD  CONSTRAINT [DF_LedgerTransactions_IsReversed]  DEFAULT ((0)) FOR [IsReversed]
GO
ALTER TABLE [dbo].[LedgerTransactions]  WITH CHECK ADD  CONSTRAINT [FK_LedgerTransactions_Reversal] FOREIGN KEY([ReversalOf])
REFERENCES [dbo].[LedgerTransactions] ([TransactionId])
GO
ALTER TABLE [dbo].[LedgerTransactions] CHECK CONSTRAINT [FK_LedgerTransactions_Reversal]
GO
ALTER TABLE [dbo].[LedgerTransactions]  WITH CHECK ADD  CONSTRAINT [CK_LedgerTransactions_Type] CHECK  ([TransactionType]='REVERSAL' OR [TransactionType]='INTEREST' OR [TransactionType]='FEE' OR [TransactionType]='TRANSFER' OR [TransactionType]='WITHDRAW' OR [TransactionType]='DEPOSIT')
GO
ALTER TABLE [dbo].[LedgerTransactions] CHECK CONSTRAINT [CK_LedgerTransactions_Type]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Transactions of the ledger; each has two entries' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'LedgerTransactions'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Local time of the posting, in steps of 1/300 s' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'LedgerTransactions', @level2type=N'COLUMN',@level2name=N'PostedAt'
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'The transaction that this one takes back' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'LedgerTransactions', @level2type=N'COLUMN',@level2name=N'ReversalOf'
GO
